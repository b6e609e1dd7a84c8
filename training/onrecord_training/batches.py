"""Windows of words, packed into rows of nearly equal length, and rows into batches."""

from copy import copy

import numpy as np
import torch

from .tags import IGNORED, LAYERS, TAGS
from .words import CLS, NEW_LINE, SEP, SPECIAL_SHAPE, subword_shapes

PADDING = {"factuality": np.nan, "sentence": -1, "chain": -1, "story": -1, "country": -1, "entities": 0, "time": 0,
           **dict.fromkeys(LAYERS, 0)}


def cut(words, size, random):
    """Word ranges that cover a text, each of at most `size` subwords, cut at line starts where one is near."""
    lines = np.flatnonzero(words.shapes // 8 >= NEW_LINE)
    pieces, a = [], 0
    room = size if words.first[-1] <= size else int(random.integers(size // 2, size + 1))
    while a < len(words):
        b = int(np.searchsorted(words.first, words.first[a] + room, side="right")) - 1
        b = max(b, a + 1)
        if b < len(words):
            near = lines[(lines > a + 3 * (b - a) // 4) & (lines <= b)]
            if len(near):
                b = int(near[-1])
        pieces.append((a, min(b, len(words))))
        a, room = pieces[-1][1], size
    return pieces


class Row:
    """A window or several short ones: subwords, shapes, each word's first subword, labels."""

    def __init__(self, words, a, b):
        self.subwords = words.subwords[words.first[a]:words.first[b]]
        self.shapes = subword_shapes(words, a, b)
        self.first = words.first[a:b] - words.first[a]
        self.place, self.document = a, id(words)
        # Where what the layers below make of this window is kept, if it is a window as it was cut.
        self.kept = (words.states, (a, b))
        self.line = words.shapes[a:b] // 8 >= NEW_LINE
        self.held, self.weight = words.held, words.weight
        whole = (a, b) == (0, len(words))
        self.events, self.units = (words.events, words.units) if whole else (None, None)
        self.labels, self.links = {}, {}
        for name, value in words.labels.items():
            if name.endswith("_links"):
                self.links[name[:-6]] = [clip(x, a, b) for x in value]
            else:
                self.labels[name] = value[a:b].copy()
        for name in (*LAYERS, "entities", "time"):
            if name in self.labels:
                mend(self.labels[name], TAGS[name])
        if "head" in self.labels:
            heads = self.labels["head"]
            known = heads != IGNORED
            heads[known] -= a
            outside = (heads < 0) | (heads >= b - a)
            heads[outside] = IGNORED
            self.labels["relation"][outside] = IGNORED

    def __len__(self):
        return len(self.subwords)

    def join(self, other):
        """This row with another of the same labels behind it."""
        words, self.kept = len(self.first), None
        self.first = np.concatenate([self.first, other.first + len(self.subwords)])
        self.subwords = np.concatenate([self.subwords, other.subwords])
        self.shapes = np.concatenate([self.shapes, other.shapes])
        self.line = np.concatenate([self.line, other.line])
        for name in PADDING.keys() | self.labels.keys() | other.labels.keys():
            if name not in self.labels and name not in other.labels:
                continue
            mine = self.labels.get(name, blank(name, words))
            theirs = other.labels.get(name, blank(name, len(other.first))).copy()
            if name in ("sentence", "chain", "story"):
                theirs[theirs >= 0] += mine.max(initial=-1) + 1
            if name == "head":
                theirs[theirs != IGNORED] += words
            self.labels[name] = np.concatenate([mine, theirs])


def blank(name, size):
    return np.full(size, PADDING.get(name, IGNORED), np.float32 if name == "factuality" else np.int64)


def clip(attribution, a, b):
    return {role: [(s - a, e - a) for s, e in spans if a <= s and e <= b] for role, spans in attribution.items()}


def mend(labels, tags):
    """Makes spans that a window cuts begin and end properly inside it."""
    if labels[0] != IGNORED and tags[labels[0]][0] in "IE":
        labels[0] += -1 if tags[labels[0]][0] == "I" else 1
    if labels[-1] != IGNORED and tags[labels[-1]][0] in "BI":
        labels[-1] += 3 if tags[labels[-1]][0] == "B" else 1


def rows_of(documents, size, random):
    """Rows of at most `size` subwords; short documents share one."""
    pieces = [(d, a, b) for d in documents for a, b in cut(d, size, random)]
    random.shuffle(pieces)
    rows, open_row = [], None
    for document, a, b in pieces:
        row = Row(document, a, b)
        if "attribution" in row.labels or document.alone:
            rows.append(row)
        elif open_row is not None and len(open_row) + len(row) <= size and open_row.labels.keys() == row.labels.keys():
            open_row.join(row)
        else:
            if open_row is not None:
                rows.append(open_row)
            open_row = row
    return rows + ([open_row] if open_row is not None else [])


def batches_of(rows, subwords, random):
    """Batches of about `subwords` subwords, of rows of similar length, in random order."""
    rows = sorted(rows, key=lambda r: len(r) + random.uniform(0, 40))
    batches, batch = [], []
    for row in rows:
        if batch and (len(batch) + 1) * (max(map(len, batch + [row])) + 2) > subwords:
            batches.append(batch)
            batch = []
        batch.append(row)
    if batch:
        batches.append(batch)
    random.shuffle(batches)
    return batches


def wholes_of(documents, size, most, random):
    """Lists of rows that are read together: the windows of a document, by at most `most`; short documents share one."""
    wholes, open_row = [], {}
    for n in random.permutation(len(documents)):
        document = documents[int(n)]
        rows = [Row(document, a, b) for a, b in cut(document, size, random)]
        if len(rows) > 1:
            wholes += [rows[at:at + most] for at in range(0, len(rows), most)]
            continue
        kind = (*sorted(rows[0].labels), rows[0].held, rows[0].weight)
        mine = open_row.get(kind)
        if mine is not None and len(mine) + len(rows[0]) <= size and not rows[0].links:
            mine.join(rows[0])
        else:
            if mine is not None:
                wholes.append([mine])
            open_row[kind] = rows[0]
    return wholes + [[row] for row in open_row.values()]


def batches_of_wholes(wholes, subwords, random):
    """Batches of about `subwords` subwords, in random order; no list of rows is parted."""
    random.shuffle(wholes)
    batches, batch = [], []
    for rows in wholes:
        if batch and (len(batch) + len(rows)) * (max(map(len, batch + rows)) + 2) > subwords:
            batches.append(batch)
            batch = []
        batch = batch + rows
    return batches + ([batch] if batch else [])


class Batch:
    """Tensors of some rows; everything per word is padded to the longest row."""

    def __init__(self, rows):
        # Of each row its words and its inputs, as numbers that no device need be asked for.
        self.sizes, self.widths = [len(r.first) for r in rows], [len(r) + 2 for r in rows]
        self.lengths = torch.tensor(self.sizes)
        width, words = max(len(r) for r in rows) + 2, int(self.lengths.max())
        ids = np.zeros((len(rows), width), np.int64)
        shapes = np.full((len(rows), width), SPECIAL_SHAPE)
        mask = np.zeros((len(rows), width), bool)
        first = np.zeros((len(rows), words), np.int64)
        for n, r in enumerate(rows):
            ids[n, 0], ids[n, len(r) + 1] = CLS, SEP
            ids[n, 1:len(r) + 1], shapes[n, 1:len(r) + 1] = r.subwords, r.shapes
            mask[n, :len(r) + 2] = True
            first[n, :len(r.first)] = r.first + 1
        self.ids, self.shapes, self.mask, self.first = (torch.from_numpy(x) for x in (ids, shapes, mask, first))
        self.held = torch.tensor([n for n, r in enumerate(rows) if r.held], dtype=torch.long)
        together = {}
        for n, r in enumerate(rows):
            together.setdefault(r.document, []).append(n)
        self.documents = list(together.values())
        self.places = torch.tensor([r.place for r in rows])
        self.kept = [r.kept for r in rows]
        self.weights = torch.tensor([r.weight for r in rows])
        self.has = {}
        self.labels = {}
        for name in {name for r in rows for name in r.labels}:
            table = np.stack([np.concatenate([r.labels.get(name, blank(name, len(r.first))),
                                              blank(name, words - len(r.first))]) for r in rows])
            self.labels[name] = torch.from_numpy(table)
            self.has[name] = torch.tensor([n for n, r in enumerate(rows) if name in r.labels])
        self.events = {n: r.events for n, r in enumerate(rows) if r.events}
        self.units = {n: r.units for n, r in enumerate(rows) if r.units}
        self.breaks = {n: np.cumsum(r.line) for n, r in enumerate(rows)}
        self.links = {}
        for layer in {layer for r in rows for layer in r.links}:
            self.links[layer] = {n: problems(r.links[layer]) for n, r in enumerate(rows) if layer in r.links}

    def to(self, device):
        for name in ("lengths", "ids", "shapes", "mask", "first", "held", "places", "weights"):
            setattr(self, name, getattr(self, name).to(device))
        for table in (self.labels, self.has):
            table.update({name: value.to(device) for name, value in table.items()})
        return self

    def inputs(self, rows):
        """What a reader reads of some rows, alone."""
        some = copy(self)
        for name in ("lengths", "ids", "shapes", "mask", "first"):
            setattr(some, name, getattr(self, name)[rows])
        return some

    def rows(self, name):
        return self.has.get(name, torch.tensor([], dtype=torch.long))


def problems(attributions):
    """The two choices that gold attributions pose: the cue of each content, the source of each cue."""
    cues = sorted({tuple(c) for x in attributions for c in x["cue"]})
    sources = sorted({tuple(s) for x in attributions for s in x["source"]})
    content = {tuple(c): (1 + cues.index(tuple(x["cue"][0])) if x["cue"] else 0) for x in attributions for c in x["content"]}
    source = {tuple(x["cue"][0]): (1 + sources.index(tuple(x["source"][0])) if x["source"] else 0)
              for x in attributions if x["cue"]}
    return {
        "content_cue": {"dependents": list(content), "candidates": cues, "targets": list(content.values())},
        "cue_source": {"dependents": list(source), "candidates": sources, "targets": list(source.values())},
    }
