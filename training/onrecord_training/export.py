"""Writes the trained reader as one ONNX graph (int8 or fp32) and reader.json beside it.

The graph is built here, node by node, from ONNX Runtime's fused operators (domain com.microsoft), so that the
names in it are ours and the cost of every part is known. Weights are int8 with one scale a column; activations
are quantised while it runs.
"""

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .heads import COLUMNS, CRF_HEADS, LINK_DEPTH, LINKS, PARTIES
from .tags import POS, RELATIONS, TAGS

MICROSOFT = "com.microsoft"
# Seven bits: with eight, processors without VNNI saturate when they add products of u8 and s8 in pairs.
WEIGHT_LIMIT = 63


class Graph:
    def __init__(self, int8):
        self.int8, self.nodes, self.tensors = int8, [], []

    def tensor(self, name, array):
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, kind, inputs, name, outputs=1, domain="", **attributes):
        out = [name] if outputs == 1 else [f"{name}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, out, name=name, domain=domain, **attributes))
        return out[0] if outputs == 1 else out

    def quantised(self, x):
        """A tensor as u8 with its scale and zero point."""
        return self.node("DynamicQuantizeLinear", [x], x + ".u8", outputs=3)

    def linear(self, x, weight, bias, name):
        """x · weightᵀ + bias, weight [out, in] as PyTorch keeps it."""
        b = self.tensor(name + ".bias", bias)
        if not self.int8:
            product = self.node("MatMul", [x, self.tensor(name + ".weight", weight.T)], name + ".product")
            return self.node("Add", [product, b], name)
        q, scale = quantise(weight)
        u8, x_scale, x_zero = self.quantised(x)
        return self.node("MatMulIntegerToFloat",
                         [u8, self.tensor(name + ".weight", q.T), x_scale, self.tensor(name + ".scale", scale), x_zero,
                          self.tensor(name + ".zero", np.zeros(len(scale), np.int8)), b], name, domain=MICROSOFT)

    def norm(self, x, skip, weight, bias, name):
        return self.node("SkipLayerNormalization", [x, skip, self.tensor(name + ".weight", weight),
                                                    self.tensor(name + ".bias", bias)], name, domain=MICROSOFT,
                         epsilon=1e-12)


def quantise(weight):
    """Symmetric int8 of a matrix [out, in], one scale for each output."""
    scale = np.maximum(np.abs(weight).max(1), 1e-8) / WEIGHT_LIMIT
    return np.rint(weight / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def graph_of(state, int8):
    """The whole reader: ids, shapes [B, L] → scores [B, L, H]."""
    w = {k: v.float().cpu().numpy() for k, v in state.items()}
    layers = 1 + max(int(k.split(".")[2]) for k in w if k.startswith("encoder.layers."))
    width = w["encoder.words.weight"].shape[1]
    g = Graph(int8)

    if int8:
        table = w["encoder.words.weight"]
        scale = np.maximum(np.abs(table).max(1), 1e-8) / 127
        rows = np.rint(table / scale[:, None]).astype(np.int8)
        picked = g.node("Gather", [g.tensor("encoder/words", rows), "ids"], "encoder/words.rows")
        scales = g.node("Gather", [g.tensor("encoder/words.scale", scale[:, None].astype(np.float32)), "ids"],
                        "encoder/words.scales")
        words = g.node("Mul", [g.node("Cast", [picked], "encoder/words.float", to=TensorProto.FLOAT), scales],
                       "encoder/words.vectors")
    else:
        words = g.node("Gather", [g.tensor("encoder/words", w["encoder.words.weight"]), "ids"], "encoder/words.vectors")
    shapes = g.node("Gather", [g.tensor("encoder/shapes", w["encoder.shapes.weight"]), "shapes"], "encoder/shapes.vectors")
    length = g.node("Shape", ["ids"], "encoder/length", start=1, end=2)
    positions = g.node("Slice", [g.tensor("encoder/positions", w["encoder.positions.weight"]),
                                 g.tensor("encoder/zero", np.zeros(1, np.int64)), length,
                                 g.tensor("encoder/axis", np.zeros(1, np.int64))], "encoder/positions.vectors")
    x = g.node("Add", [g.node("Add", [words, shapes], "encoder/sum1"), positions], "encoder/sum2")
    x = g.node("LayerNormalization", [x, g.tensor("encoder/norm.weight", w["encoder.norm.weight"]),
                                      g.tensor("encoder/norm.bias", w["encoder.norm.bias"])], "encoder/norm",
               epsilon=1e-12, axis=-1)
    for n in range(layers):
        at, p = f"encoder.layers.{n}.", f"encoder/{n}/"
        qkv_w, qkv_b = w[at + "qkv.weight"], w[at + "qkv.bias"]
        if int8:
            q, scale = quantise(qkv_w)
            u8, x_scale, x_zero = g.quantised(x)
            y = g.node("QAttention", [u8, g.tensor(p + "qkv.weight", q.T), g.tensor(p + "qkv.bias", qkv_b), x_scale,
                                      g.tensor(p + "qkv.scale", scale), "", x_zero,
                                      g.tensor(p + "qkv.zero", np.zeros(len(scale), np.int8))],
                       p + "attention", domain=MICROSOFT, num_heads=width // 32)
        else:
            y = g.node("Attention", [x, g.tensor(p + "qkv.weight", qkv_w.T), g.tensor(p + "qkv.bias", qkv_b)],
                       p + "attention", domain=MICROSOFT, num_heads=width // 32)
        y = g.linear(y, w[at + "out.weight"], w[at + "out.bias"], p + "out")
        x = g.norm(x, y, w[at + "norm1.weight"], w[at + "norm1.bias"], p + "norm1")
        y = g.linear(x, w[at + "up.weight"], w[at + "up.bias"], p + "up")
        y = g.node("Gelu", [y], p + "gelu", domain=MICROSOFT)
        y = g.linear(y, w[at + "down.weight"], w[at + "down.bias"], p + "down")
        last = n == layers - 1
        x = g.norm(x, y, w[at + "norm2.weight"], w[at + "norm2.bias"], "hidden" if last else p + "norm2")
    g.nodes[-1].name = "encoder/hidden"
    g.linear("hidden", w["heads.project.weight"], w["heads.project.bias"], "heads/scores")
    g.nodes[-1].output[0] = "scores"
    shape = ["batch", "length"]
    graph = helper.make_graph(
        g.nodes, "onrecord",
        [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in ("ids", "shapes")],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, shape + [sum(COLUMNS.values())])], g.tensors)
    model = helper.make_model(graph, producer_name="onrecord", ir_version=10,
                              opset_imports=[helper.make_opsetid("", 19), helper.make_opsetid(MICROSOFT, 1)])
    return model


def description(heads, window, overlap, extra=None):
    """reader.json: where each head's columns stand, and the small tables that Java decodes with."""
    numbers = lambda t: np.round(t.detach().float().cpu().numpy().astype(float), 6).tolist()
    result = {"format": 1, "window": window, "overlap": overlap, "width": sum(COLUMNS.values()), "heads": {}}
    for name, size in COLUMNS.items():
        head = {"at": heads.at[name], "size": size}
        if name in TAGS:
            head["tags"] = TAGS[name]
        if name == "pos":
            head["tags"] = POS
        if name.startswith("relation"):
            head["tags"] = RELATIONS
        if name in CRF_HEADS:
            transitions, first, last = heads.crf[name].tables()
            head |= {"transitions": numbers(transitions), "first": numbers(first), "last": numbers(last)}
        if name == "chain_later":
            head |= {"apart": numbers(heads.apart.flatten(0, 1)), "pairs": numbers(heads.pairs.flatten(0, 3))}
        if name == "home_actor":
            head["gap"] = numbers(heads.home)
        if name == "event_trigger":
            head |= {"roles": list(PARTIES), "gap": numbers(heads.party)}
        if name == "link":
            head |= {"depth": LINK_DEPTH, "reach": 384}
            for link, _, _ in LINKS:
                m = heads.link[link]
                head[link] = {"weights": numbers(m.score.weight[0]), "bias": numbers(m.score.bias)[0],
                              "none": numbers(m.none), "gap": numbers(m.gap), "between": numbers(m.between),
                              "breaks": numbers(m.breaks)}
        result["heads"][name] = head
    return result | (extra or {})


def write(model, heads, folder, window, overlap, extra=None):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    onnx.save(model, folder / "reader.onnx")
    (folder / "reader.json").write_text(json.dumps(description(heads, window, overlap, extra), separators=(",", ":")) + "\n")
