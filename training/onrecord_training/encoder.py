"""The encoder: BERT's post-norm transformer plus an embedding of each word's shape."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from .words import SPECIAL_SHAPE


class Layer(nn.Module):
    def __init__(self, width, inner, heads, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        b, l, w = x.shape
        q, k, v = self.qkv(x).view(b, l, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, l, w)
        x = self.norm1(x + F.dropout(self.out(y), self.dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, layers, width=384, inner=1536, heads=12, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.width, self.dropout = width, dropout
        self.words = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.shapes = nn.Embedding(SPECIAL_SHAPE + 1, width)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, heads, dropout) for _ in range(layers))

    def forward(self, ids, shapes, mask=None):
        """Hidden states [B, L, width] of ids and shapes [B, L]; mask [B, L] is true where there is a subword."""
        return self.above(0, self.below(0, ids, shapes, mask), mask)

    def below(self, count, ids, shapes, mask=None):
        """The states that the embeddings and the lowest layers give."""
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(at) + self.shapes(shapes))
        x = F.dropout(x, self.dropout, self.training)
        return through(self.layers[:count], x, mask)

    def above(self, count, x, mask=None):
        """What the layers above those make of their states."""
        return through(self.layers[count:], x, mask)


def through(layers, x, mask):
    mask = None if mask is None else mask[:, None, None, :]
    for layer in layers:
        x = layer(x, mask)
    return x


def pretrained(path):
    """The encoder of a BERT-like ONNX file.

    Biases, embeddings and norms keep their names there; a linear layer's weights are anonymous and stored
    transposed: they are the second input of the MatMul whose result the layer's bias is added to.
    """
    graph = onnx.load(path).graph
    tensors = {t.name: t for t in graph.initializer}
    made_by = {output: node for node in graph.node for output in node.output}
    array = lambda name: torch.from_numpy(np.array(numpy_helper.to_array(tensors[name]), np.float32))
    weight = {}
    for node in graph.node:
        bias = next((i for i in node.input if i in tensors and i.endswith(".bias")), None)
        if node.op_type == "Add" and bias:
            product = next((made_by[i] for i in node.input if i in made_by), None)
            if product is not None and product.op_type == "MatMul":
                weight[bias[: -len(".bias")]] = array(product.input[1]).T

    layers = 1 + max(int(name.split(".")[2]) for name in tensors if name.startswith("encoder.layer."))
    inner = tensors["encoder.layer.0.intermediate.dense.bias"].dims[0]
    encoder = Encoder(layers, inner=inner)
    state = {
        "words.weight": array("embeddings.word_embeddings.weight"),
        # All text is of one segment, so that its embedding joins the positions'.
        "positions.weight": array("embeddings.position_embeddings.weight")
        + array("embeddings.token_type_embeddings.weight")[0],
        "shapes.weight": encoder.shapes.weight.detach(),
        "norm.weight": array("embeddings.LayerNorm.weight"),
        "norm.bias": array("embeddings.LayerNorm.bias"),
    }
    for n in range(layers):
        old, new = f"encoder.layer.{n}.", f"layers.{n}."
        parts = [old + "attention.self." + p for p in ("query", "key", "value")]
        state[new + "qkv.weight"] = torch.cat([weight[p] for p in parts])
        state[new + "qkv.bias"] = torch.cat([array(p + ".bias") for p in parts])
        for mine, theirs in (("out", "attention.output.dense"), ("up", "intermediate.dense"), ("down", "output.dense")):
            state[new + mine + ".weight"] = weight[old + theirs]
            state[new + mine + ".bias"] = array(old + theirs + ".bias")
        for mine, theirs in (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
            for kind in ("weight", "bias"):
                state[new + mine + "." + kind] = array(old + theirs + "." + kind)
    encoder.load_state_dict(state)
    return encoder
