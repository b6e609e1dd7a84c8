"""Reports in which sources do not agree, written for training and marked inline.

`[[1a:no shot was fired]]` is what side a of dispute 1 says. Behind `---` stands a row for each dispute: its relation and who
its sides are; or `near` and what sort of near miss the report is.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from .nested import sentences, units
from .tags import RELATIONS_OF_DISPUTES
from .words import width

ENTRY = re.compile(r"(?m)^=== *(\S+) *$")
MARK = re.compile(r"\[\[(\d+)([a-z]):(.*?)\]\]", re.DOTALL)


@dataclass
class Units:
    """What a text says, piece by piece (each some word ranges), and the pairs of pieces in dispute, with their relation."""

    pieces: list
    pairs: dict


def passages(folder):
    """All reports of a folder's files: texts, with marks (start, end, dispute, side; UTF-16), and relations by dispute."""
    return [tuple(report) for _, *report in named(folder)]


def named(folder):
    """As `passages`, each with its name before it."""
    found = []
    for path in sorted(Path(folder).glob("*.txt")):
        parts = ENTRY.split(path.read_text(encoding="utf-8"))
        found += [(name, *parse(body, f"{path}, report {name}")) for name, body in zip(parts[1::2], parts[2::2])]
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
    """A report's units as a reader has them: what is said, and the sentences in which nothing is; those marked in dispute.

    `contents` are statements' contents as a reader finds them, each one span or several.
    """
    words = tokenizer(text)
    free = lambda span: not any(span[0] < b and a < span[1] for content in contents for a, b in content)
    every = [span for line in re.finditer(r"[^\n]+", units(text)) for span in sentences(line)]
    pieces = [*contents, *([span] for span in every if free(span))]
    sides = [{(d, side) for a, b, d, side in marks if any(start < b and a < end for start, end in piece)} for piece in pieces]
    pairs = {}
    for i, mine in enumerate(sides):
        for j, theirs in enumerate(sides[:i]):
            found = [d for d, side in mine for e, other in theirs if d == e and side != other]
            if found and not mine & theirs:
                pairs[j, i] = RELATIONS_OF_DISPUTES.index(relations[found[0]])
    words.units, words.alone = Units([[words.range_of(*span) for span in piece] for piece in pieces], pairs), True
    return words
