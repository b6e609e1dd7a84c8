"""The sixth stage: how two pieces of a report stand to each other.

What two pieces say is compared word by word: each word of the one with what it attends to in the other (Parikh et al., 2016, A
Decomposable Attention Model). It reads what the trained reader makes of the words, which does not change any more.
"""

import base64
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .batches import Batch, Row
from .heads import COLUMNS
from .tags import RELATIONS_OF_DISPUTES

ROOT = Path(__file__).resolve().parents[2]

# The heads whose columns together tell a word's state: they are one linear map of it, and it has fewer columns.
READ = ("link", "event_trigger")
DEPTH, HIDDEN = 48, 32
# So many words of a piece are compared at most.
LONGEST = 48
EPOCHS, BATCH, RATE, DECAY, DROPOUT, POSITIVE = 10, 8, 2e-3, 0.02, 0.25, 3.0


class Opposing(nn.Module):
    """Scores [N, relations] of pairs of pieces, the earlier one first."""

    def __init__(self, width):
        super().__init__()
        self.word = nn.Linear(width, DEPTH)
        self.attention = nn.Parameter(torch.ones(1))
        self.compare = nn.Linear(4 * DEPTH, HIDDEN)
        self.join = nn.Linear(4 * HIDDEN, HIDDEN)
        self.out = nn.Linear(HIDDEN, len(RELATIONS_OF_DISPUTES))
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, states, pieces, pairs):
        """States [W, width] of a text's words, pieces (word numbers each), pairs (i, j) of pieces."""
        longest = max(map(len, pieces))
        at = torch.tensor([p + [0] * (longest - len(p)) for p in pieces])
        real = torch.tensor([[1.0] * len(p) + [0.0] * (longest - len(p)) for p in pieces])
        words = self.word(self.drop(states))[at]
        i, j = (torch.tensor(x) for x in zip(*pairs))
        one = self.side(words[i], real[i], words[j], real[j])
        other = self.side(words[j], real[j], words[i], real[i])
        return self.out(self.drop(F.relu(self.join(self.drop(torch.cat([one, other], 1))))))

    def side(self, a, real_a, b, real_b):
        """Mean and maximum of what the words of `a` are beside those of `b` [N, 2 * HIDDEN]."""
        weights = a @ b.transpose(1, 2) * self.attention / DEPTH ** 0.5 + (real_b[:, None] - 1) * 1e4
        beside = F.softmax(weights, 2) @ b
        found = F.relu(self.compare(torch.cat([a, beside, a * beside, (a - beside).abs()], 2))) * real_a[..., None]
        return torch.cat([found.sum(1) / real_a.sum(1, keepdim=True), found.amax(1)], 1)


class Report:
    """A report's words with what the reader makes of them, its pairs of pieces with their signs, and which are in dispute."""

    def __init__(self, words, states, marks, relations, compared):
        self.states = states
        self.pieces, self.starts, self.pairs, self.signs, numbers, right = [], [], [], [], {}, []
        for earlier, later, signs in compared:
            pair = []
            for spans in (earlier, later):
                key = tuple(map(tuple, spans))
                if key not in numbers:
                    numbers[key] = len(self.pieces)
                    ranges = [words.range_of(*span) for span in spans]
                    found = [w for a, b in ranges for w in range(a, b)][:LONGEST]
                    self.pieces.append(found or [0])
                    self.starts.append(key[0][0])
                pair.append((numbers[key], key))
            sides = [{(d, side) for a, b, d, side in marks if any(a < e and s < b for s, e in key)} for _, key in pair]
            found = {d for d, side in sides[0] for e, other in sides[1] if d == e and side != other}
            self.pairs.append(tuple(n for n, _ in pair))
            self.signs.append(signs)
            right.append([float(any(relations[d] == r for d in found) and not sides[0] & sides[1]) for r in RELATIONS_OF_DISPUTES])
        self.right = torch.tensor(right).view(-1, len(RELATIONS_OF_DISPUTES))


def states_of(model, words):
    """Hidden states [W, width] of a text's words, read as one window."""
    with torch.no_grad():
        batch = Batch([Row(words, 0, len(words))])
        hidden = model.encoder(batch.ids, batch.shapes, batch.mask)
        return hidden[0][batch.first[0]]


def train(reports, width, seed, say):
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    net = Opposing(width)
    reports = [r for r in reports if r.pairs]
    steps, step = EPOCHS * (len(reports) // BATCH), 0
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    for epoch in range(EPOCHS):
        order, total = random.permutation(len(reports)), 0.0
        for n in range(0, len(order) - BATCH + 1, BATCH):
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(step / (0.06 * steps), (steps - step + 1) / (0.94 * steps))
            loss = 0
            for each in (reports[i] for i in order[n:n + BATCH]):
                scores = net(each.states, each.pieces, each.pairs)
                losses = F.binary_cross_entropy_with_logits(scores, each.right, reduction="none")
                loss = loss + (losses * (1 + (POSITIVE - 1) * each.right)).sum() / BATCH
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            total += loss.item()
        say(f"opposing: epoch {epoch + 1} of {EPOCHS}, loss {total * BATCH / len(reports):.3f}")
    return net.eval()


def scores(net, report):
    with torch.no_grad():
        return net(report.states, report.pieces, report.pairs).numpy() if report.pairs else np.zeros((0, 4), np.float32)


def columns_to_states(heads):
    """The matrix [columns, width] and the shift [width] that give a word's state back from its columns of READ."""
    rows = torch.cat([torch.arange(heads.at[name], heads.at[name] + COLUMNS[name]) for name in READ])
    weight, bias = heads.project.weight.detach()[rows].double(), heads.project.bias.detach()[rows].double()
    back = torch.linalg.pinv(weight)
    return back.T, -(back @ bias)


def description(net, heads):
    """What `reader.json` says of it: the heads that it reads, its sizes, and its weights in half precision, as base64.

    A word's vector from its columns; the weight of attention, with the root of the depth divided out; comparing, joining and
    scoring. Of a layer for each of its inputs a row of outputs, then the biases; big-endian.
    """
    back, shift = columns_to_states(heads)
    weight, bias = net.word.weight.detach().double(), net.word.bias.detach().double()
    layers = [(net.compare.weight, net.compare.bias), (net.join.weight, net.join.bias), (net.out.weight, net.out.bias)]
    arrays = [back @ weight.T, weight @ shift + bias, net.attention / DEPTH ** 0.5,
              *(array for weights, biases in layers for array in (weights.T, biases))]
    halves = b"".join(array.detach().numpy().astype(">f2").tobytes() for array in arrays)
    return {"read": READ, "depth": DEPTH, "hidden": HIDDEN, "relations": RELATIONS_OF_DISPUTES,
            "weights": base64.b64encode(halves).decode("ascii")}
