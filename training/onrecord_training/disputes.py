"""Reports in which sources do not agree, written for training and marked inline.

`[[1a:no shot was fired]]` is what side a of dispute 1 says. Behind `---` stands a row for each dispute: its relation and who
its sides are; or `near` and what sort of near miss the report is.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from .nested import sentences
from .tags import RELATIONS_OF_DISPUTES
from .words import width

ENTRY = re.compile(r"(?m)^=== *(\S+) *$")
MARK = re.compile(r"\[\[(\d+)([a-z]):(.*?)\]\]", re.DOTALL)


@dataclass
class Units:
    """What a text says, piece by piece (word ranges), and the pairs of pieces that are in dispute, with their relation."""

    spans: list
    pairs: dict


def passages(folder):
    """All reports of a folder's files: texts, with marks (start, end, dispute, side; UTF-16), and relations by dispute."""
    found = []
    for path in sorted(Path(folder).glob("*.txt")):
        parts = ENTRY.split(path.read_text(encoding="utf-8"))
        found += [parse(body, f"{path}, report {name}") for name, body in zip(parts[1::2], parts[2::2])]
    return found


def parse(block, where):
    marked, line, table = block.partition("\n---")
    if not line:
        raise ValueError(f"{where}: no line --- and no table")
    marked = marked.strip("\n").partition("\n\n")[2].strip()
    text, at, marks = "", 0, []
    for mark in MARK.finditer(marked):
        text += marked[at:mark.start()]
        at = mark.end()
        start = width(text)
        text += mark[3]
        marks.append((start, width(text), mark[1], mark[2]))
    text += marked[at:]
    relations = {}
    for row in table.splitlines():
        cells = [cell.strip() for cell in row.split("|")]
        if cells[0].isdigit():
            if cells[1] not in RELATIONS_OF_DISPUTES:
                raise ValueError(f"{where}: no relation {cells[1]}")
            relations[cells[0]] = cells[1]
    if "[[" in text or set(relations) != {m[2] for m in marks}:
        raise ValueError(f"{where}: its marks are not those of its rows")
    return text, marks, relations


def document(tokenizer, text, marks, relations, contents):
    """A report's units: what is marked, what is said elsewhere, and the sentences in which nothing is.

    `contents` are the spans of statements' contents as a reader finds them.
    """
    words = tokenizer(text)
    spans = [(a, b) for a, b, _, _ in marks]
    free = lambda span: not any(span[0] < b and a < span[1] for a, b in spans)
    for span in contents:
        if free(span):
            spans.append(span)
    plain = text.encode("utf-16-le").decode("utf-16-le")
    for line in re.finditer(r"[^\n]+", plain):
        for span in sentences(line):
            if free(span):
                spans.append(span)
    ranges = [words.range_of(*span) for span in spans]
    pairs = {}
    for i, (_, _, dispute, side) in enumerate(marks):
        for j, (_, _, other, opposite) in enumerate(marks[:i]):
            if dispute == other and side != opposite:
                pairs[j, i] = RELATIONS_OF_DISPUTES.index(relations[dispute])
    words.units, words.alone = Units(ranges, pairs), True
    return words
