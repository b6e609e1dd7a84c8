"""Fixtures that show that Java computes what is computed here: a text's words, scores and attributions."""

import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from .decode import attributions, nested, offsets
from .heads import COLUMNS
from .tags import LAYERS
from .words import CLS, SEP, SPECIAL_SHAPE, subword_shapes

TEXTS = (
    "PORT ELLEN, March 3 — The harbour authority said on Tuesday that “no vessel will leave before dawn,” "
    "but the dockers’ union denied that it had agreed to the ban.",
    "According to Mayor Ilse Brandt, the bridge is safe.\n\n“We tested it twice,” she added. \"Ask the engineers.\"",
    "Police in Ardmoor arrested nobody on Monday. The minister, Ana Breel, said that the governor had told reporters that "
    "the union wanted to end the strike. She spoke after a meeting with the governor.",
    "Officials believe he left. Asked why, Tomas Reva replied: “I don't know — nobody told me.”",
)


def write(folder, heads, out, tokenizer):
    """parity.json: for each text its words, subwords and shapes, each word's scores for spans, and its attributions.

    Those of an inner layer are the ones that stand within one of the layer around.
    """
    session = onnxruntime.InferenceSession(str(Path(folder) / "reader.onnx"))
    spans_end = heads.at["entities"] + COLUMNS["entities"]
    cases = []
    for text in TEXTS:
        words = tokenizer(text)
        shapes = subword_shapes(words, 0, len(words))
        ids = np.concatenate([[CLS], words.subwords, [SEP]])[None].astype(np.int64)
        shape = np.concatenate([[SPECIAL_SHAPE], shapes, [SPECIAL_SHAPE]])[None].astype(np.int64)
        scores = session.run(["scores"], {"ids": ids, "shapes": shape})[0][0]
        rows = scores[1 + words.first[:-1]]
        layers = nested([attributions(heads, torch.from_numpy(rows), words, layer) for layer in LAYERS], words)
        cases.append({"text": text, "starts": words.starts.tolist(), "ends": words.ends.tolist(),
                      "subwords": words.subwords.tolist(), "shapes": words.shapes.tolist(),
                      "scores": [[round(float(v), 3) for v in row[:spans_end]] for row in rows],
                      **{layer: [offsets(words, a) for a in found] for layer, found in zip(LAYERS, layers)}})
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "parity.json").write_text(json.dumps(cases, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
