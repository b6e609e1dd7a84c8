"""Passages with actors, their mentions and the sources of statements, written for training and marked inline.

`{a1 name:Selim Aras}` is a mention of actor a1: its id, its form (name, nominal, pronoun, metonym, place), its words. A `!`
behind the id marks the source of a statement, `a1+a2` several at once, `?` one that can't be known. A place's form says that
nobody acts there. Passages begin with a line `=== id`, a date and a title; a table of actors and their kinds ends them.
"""

import re
from pathlib import Path

import numpy as np

from .countries import named
from .data import head_of
from .tags import IGNORED, OPEN, TAGS
from .words import width

MARK = re.compile(r"\{([^{}:]*):([^{}]*)\}")
LABEL = re.compile(r"((?:[ap]\d+)(?:\+[ap]\d+)*|\?)!? (name|nominal|pronoun|metonym|place)")
ENTRY = re.compile(r"(?m)^=== *(\S+) *$")

# What a mention is by its actor's kind, where it isn't a place: a country that acts is a body.
TYPES = {"person": "person", "group": "person", "organisation": "organisation", "country": "organisation"}


def passages(folder):
    """All passages of a folder's files.

    Each is a text, its mentions (start, end, id, type, form; UTF-16), and the codes of its actors by id, lists of at most a
    country and a sector; no codes where the table has none.
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
    codes = {row[0]: [part for part in row[4].split() if part != "-"] for row in rows}
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
    return text + marked[at:], mentions, codes if any(codes.values()) else {}


def document(tokenizer, text, mentions, codes=None, countries=None):
    """Labels of a passage's mentions at their last words, which head names and nominals here; all else is open.

    Where actors' codes are known, each mention's last word has its actor's sector, and its home: the country, as far as the
    text names it (else -1).
    """
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
    if codes:
        words.labels |= coded(words, numbers, codes, countries.numbers)
        words.labels["country"] = named(countries, text, words, mentions)
        words.labels["story"] = np.zeros(len(words), np.int64)
    words.numbers = numbers
    return words


def coded(words, numbers, codes, countries):
    """Of each mention's last word the sector of its actor and the number of its country, -1 for none of the text's."""
    sectors, homes = np.full(len(words), IGNORED, np.int64), np.full(len(words), IGNORED, np.int64)
    for who, code in codes.items():
        at = words.labels["chain"] == numbers.get(who, -2)
        sectors[at] = TAGS["sector"].index(next((part for part in code if part in TAGS["sector"]), "none"))
        homes[at] = next((countries[part] for part in code if part in countries), -1)
    return {"sector": sectors, "home": homes}
