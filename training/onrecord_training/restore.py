"""The weights of a trained reader, read back out of its reader.onnx and reader.json: the inverse of `export`."""

import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .heads import CODES, COLUMNS, CRF_HEADS, EVENTS, LINKS


def state_of(folder, reader):
    """The state of a `Reader` like this one, which stays as it is; int8 weights come back as they were rounded.

    One with other layers, or other columns of scores, is refused.
    """
    folder = Path(folder)
    tensors = {t.name: numpy_helper.to_array(t) for t in onnx.load(folder / "reader.onnx").graph.initializer}
    described = json.loads((folder / "reader.json").read_text(encoding="utf-8"))
    columns = {name: head["size"] for name, head in described["heads"].items()}
    # Columns of codes and of events may be missing: they come last, and begin as they are in a new reader.
    if columns != dict(list(COLUMNS.items())[:len(columns)]) or COLUMNS.keys() - columns.keys() - set(CODES) - set(EVENTS):
        other = sorted(name for name in columns.keys() | COLUMNS.keys() if columns.get(name) != COLUMNS.get(name))
        raise ValueError(f"{folder / 'reader.json'}: a reader with other columns of scores ({', '.join(other)}); train from the base encoder")
    layers = len(reader.encoder.layers)
    state = {name: value.clone() for name, value in reader.state_dict().items()}
    if f"encoder/{layers - 1}/qkv.weight" not in tensors or f"encoder/{layers}/qkv.weight" in tensors:
        raise ValueError(f"{folder / 'reader.onnx'}: the encoder's depth is not {layers}; give it with --layers")
    put = lambda name, value: state[name].copy_(torch.from_numpy(np.array(value, np.float32)))
    words = tensors["encoder/words"]
    put("encoder.words.weight", words * tensors["encoder/words.scale"] if "encoder/words.scale" in tensors else words)
    for name in ("positions", "shapes"):
        put(f"encoder.{name}.weight", tensors["encoder/" + name])
    for kind in ("weight", "bias"):
        put(f"encoder.norm.{kind}", tensors[f"encoder/norm.{kind}"])
    for n in range(layers):
        at, p = f"encoder.layers.{n}.", f"encoder/{n}/"
        for name in ("qkv", "out", "up", "down"):
            put(at + name + ".weight", weight(tensors, p + name))
            put(at + name + ".bias", tensors[p + name + ".bias"])
        for name in ("norm1", "norm2"):
            owner = "hidden" if name == "norm2" and n == layers - 1 else p + name
            for kind in ("weight", "bias"):
                put(f"{at}{name}.{kind}", tensors[f"{owner}.{kind}"])
    for kind, value in (("weight", weight(tensors, "heads/scores")), ("bias", tensors["heads/scores.bias"])):
        state[f"heads.project.{kind}"][:len(value)].copy_(torch.from_numpy(np.array(value, np.float32)))
    for name in CRF_HEADS:
        allowed = state[f"heads.crf.{name}.barrier"] == 0
        transitions = torch.tensor(described["heads"][name]["transitions"])
        state[f"heads.crf.{name}.transitions"].copy_(torch.where(allowed, transitions, 0.0))
    for name in ("apart", "pairs"):
        if name in described["heads"]["chain_later"]:
            put(f"heads.{name}", np.reshape(described["heads"]["chain_later"][name], state[f"heads.{name}"].shape))
    if "home_actor" in described["heads"]:
        put("heads.home", described["heads"]["home_actor"]["gap"])
    if "event_trigger" in described["heads"]:
        put("heads.party", described["heads"]["event_trigger"]["gap"])
    for name, _, _ in LINKS:
        table = described["heads"]["link"][name]
        put(f"heads.link.{name}.score.weight", [table["weights"]])
        put(f"heads.link.{name}.score.bias", [table["bias"]])
        for part in ("none", "gap", "between", "breaks"):
            put(f"heads.link.{name}.{part}", table[part])
    return state


def weight(tensors, name):
    """A linear layer's weight [out, in]."""
    stored = tensors[name + ".weight"]
    return (stored * tensors[name + ".scale"] if name + ".scale" in tensors else stored).T
