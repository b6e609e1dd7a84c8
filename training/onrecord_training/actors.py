"""Passages with actors, their mentions and the sources of statements, written for training and marked inline.

`{a1 name:Selim Aras}` is a mention of actor a1: its id, its form (name, nominal, pronoun, metonym, place), its words. A `!`
behind the id marks the source of a statement, `a1+a2` several at once, `?` one that can't be known. A place's form says that
nobody acts there. Passages begin with a line `=== id`, a date and a title; a table of actors and their kinds ends them.
"""

import re
from pathlib import Path

import numpy as np

from .data import head_of
from .tags import OPEN, TAGS
from .words import width

MARK = re.compile(r"\{([^{}:]*):([^{}]*)\}")
LABEL = re.compile(r"((?:[ap]\d+)(?:\+[ap]\d+)*|\?)!? (name|nominal|pronoun|metonym|place)")
ENTRY = re.compile(r"(?m)^=== *(\S+) *$")

# What a mention is by its actor's kind, where it isn't a place: a country that acts is a body.
TYPES = {"person": "person", "group": "person", "organisation": "organisation", "country": "organisation"}


def passages(folder):
    """All passages of a folder's files.

    Each is a text, its mentions (start, end, id, type, form; UTF-16), and the sectors of its actors by id, where the table has
    codes: "none" for one that has none.
    """
    found = []
    for path in sorted(Path(folder).glob("*.txt")):
        parts = ENTRY.split(path.read_text(encoding="utf-8"))
        found += [parse(body, f"{path}, passage {name}") for name, body in zip(parts[1::2], parts[2::2])]
    return found


def parse(block, where):
    marked, _, table = block.partition("\n---")
    rows = [cells for line in table.splitlines() if len(cells := [c.strip() for c in line.split("|")]) > 4]
    kinds = {row[0]: TYPES[row[1]] for row in rows}
    known = any(row[4] != "-" for row in rows)
    sectors = {row[0]: next((p for p in row[4].split() if p in TAGS["sector"]), "none") for row in rows} if known else {}
    marked = marked.strip("\n").partition("\n\n")[2].strip()
    text, mentions, at = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[at:mark.start()]
        at = mark.end()
        label = LABEL.fullmatch(mark[1])
        if not label:
            raise ValueError(f"{where}: no mark: {mark[0]}")
        who, form = label.groups()
        kind = "place" if form == "place" else kinds.get(who.split("+")[0], "person" if "+" in who else None)
        start = width(text)
        text += mark[2]
        mentions.append((start, width(text), who, kind, form))
    return text + marked[at:], mentions, sectors


def document(tokenizer, text, mentions):
    """Labels of a passage's mentions at their last words, which head names and nominals here; all else is open."""
    words = tokenizer(text)
    kinds, chains = np.full(len(words), OPEN, np.int64), np.full(len(words), -1, np.int64)
    numbers = {}
    for start, end, who, kind, form in mentions:
        found = words.range_of(start, end)
        if found:
            at = head_of(text, words, found)
            if kind:
                kinds[at] = TAGS["mention"].index(kind)
            if who != "?":
                chains[at] = numbers.setdefault(who, len(numbers))
    words.labels.update(mention=kinds, chain=chains)
    words.numbers = numbers
    return words
