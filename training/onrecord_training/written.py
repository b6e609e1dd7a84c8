"""Passages with nested statements, written for training and marked inline.

`[s1:…]`, `[q1:…]` and `[c1:…]` are source, cue and content of statement 1; marks nest, and `[s1,s2:…]` serves two
statements. Passages are parted by a line `%%`.
"""

import re
from pathlib import Path

from .data import label_attributions
from .tags import LAYERS, ROLES
from .words import width

MARK = re.compile(r"\[((?:[sqc]\d+)(?:,[sqc]\d+)*):|\]")
ROLE = {"s": "source", "q": "cue", "c": "content"}


def passages(folder):
    """All passages of a folder's files, each (text, layers of attributions from the outermost); offsets are UTF-16."""
    return [parse(block, f"{path}, passage {n}") for path in sorted(Path(folder).glob("*.txt"))
            for n, block in enumerate(re.split(r"(?m)^%%\s*$", path.read_text(encoding="utf-8")), 1) if block.strip()]


def parse(block, where):
    text, spans, open_marks, at = "", {}, [], 0
    block = block.strip("\n")
    for mark in MARK.finditer(block):
        text += block[at:mark.start()]
        at = mark.end()
        if mark.group(1):
            open_marks.append((mark.group(1).split(","), width(text)))
        elif open_marks:
            labels, start = open_marks.pop()
            for label in labels:
                spans.setdefault(label[1:], {role: [] for role in ROLES})[ROLE[label[0]]].append((start, width(text)))
        else:
            raise ValueError(f"{where}: a ] without its [ after “{text[-30:]}”")
    if open_marks:
        raise ValueError(f"{where}: {open_marks[-1][0]} is not closed")
    for number, found in spans.items():
        if not found["cue"] or not found["content"]:
            raise ValueError(f"{where}: statement {number} has no cue or no content")
    return text + block[at:], layered(list(spans.values()))


def layered(statements):
    """Statements by how many others' contents hold their cue and content; those deeper than all layers are left out."""
    layers = [[] for _ in LAYERS]
    for one in statements:
        depth = sum(encloses(other, one) for other in statements if other is not one)
        if depth < len(LAYERS):
            layers[depth].append(one)
    return layers


def encloses(outer, one):
    within = lambda span: any(a <= span[0] and span[1] <= b for a, b in outer["content"])
    return size(outer) > size(one) and all(map(within, one["cue"] + one["content"]))


def size(statement):
    return sum(end - start for start, end in statement["content"])


def grouped(found, random):
    """All passages in random order, by ones to fives: they are read alone, and among others."""
    order, at = random.permutation(len(found)), 0
    while at < len(order):
        count = int(random.integers(1, 6))
        yield [found[i] for i in order[at:at + count]]
        at += count


def document(tokenizer, chosen):
    """Some passages as one labelled text, a paragraph or more each."""
    text, layers = "", [[] for _ in LAYERS]
    for passage, found in chosen:
        at = width(text)
        for layer, statements in zip(layers, found):
            layer += [{role: [(s + at, e + at) for s, e in a[role]] for role in ROLES} for a in statements]
        text += passage + "\n\n"
    words = tokenizer(text)
    for name, statements in zip(LAYERS, layers):
        label_attributions(words, statements, name)
    return words
