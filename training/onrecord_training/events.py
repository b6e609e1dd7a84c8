"""Events: passages written for training and marked inline; PLOVER's pairs; where events take place.

In a passage `{e1:killed}` is the word that names event 1, `[3 the army]` words that events need, numbered; brackets nest. A
row a event stands in the table behind `---`: type and mode, actor, recipient, place, time, counts, tense, certainty.
"""

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .data import head_of
from .tags import CERTAINTY, EVENT_TYPES, IGNORED, OPEN, TAGS
from .words import width

ENTRY = re.compile(r"(?m)^=== *(\S+)(?: [a-z]+)? *$")
MARK = re.compile(r"\{e(\d+):([^{}\[\]]*)\}|\[(\d+[a-z]?) |\]")
ROLES = ("actor", "recipient", "place", "time", "count")

# Types whose two parties do the same to each other: either may stand first.
MUTUAL = {"CONSULT", "COOPERATE", "AGREE", "SUPPORT"}

# Words that appeal without demanding: by CAMEO's conversion to PLOVER no event, by PLOVER's manual a request.
APPEALS = re.compile(r"urg|call|appeal|ask|plea|plead|propos|suggest|press|encourag|invit|recommend|beg", re.I)

NUMBER = re.compile(r"\d|^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
                    r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|"
                    r"millions?|billions?|dozens?|scores?|couple|several|half|both|an?)$", re.I)


@dataclass
class Pair:
    """Two parties of a sentence (word ranges, or None) and what the first does to the second: one of some types."""

    source: tuple
    target: tuple
    types: list

    @property
    def mutual(self):
        return bool(MUTUAL & set(self.types))


@dataclass
class Events:
    """What a text tells: each event's trigger and, by role, the head words of what fills it; pairs; roles that are known."""

    told: list = field(default_factory=list)
    pairs: list = field(default_factory=list)
    roles: tuple = ROLES
    # Whether no event of PLOVER's types is told.
    free: bool = False


def passages(folder):
    """All passages of a folder's files: (id, text, events, brackets), offsets UTF-16.

    An event is a dictionary: `span`, and the cells of its row by name; a bracket is a span by its number.
    """
    found = []
    for path in sorted(Path(folder).glob("*.txt")):
        parts = ENTRY.split(path.read_text(encoding="utf-8"))
        for name, body in zip(parts[1::2], parts[2::2]):
            found.append((name, *parse(body, f"{path}, passage {name}")))
    return found


def parse(block, where):
    marked, line, table = block.partition("\n---")
    if not line:
        raise ValueError(f"{where}: no line --- and no table")
    marked = marked.strip("\n").partition("\n\n")[2].strip()
    text, at, triggers, brackets, open_ = "", 0, {}, {}, []
    for mark in MARK.finditer(marked):
        text += marked[at:mark.start()]
        at = mark.end()
        if mark[1]:
            start = width(text)
            text += mark[2]
            triggers[mark[1]] = (start, width(text))
        elif mark[3]:
            open_.append((mark[3], width(text)))
        elif open_:
            number, start = open_.pop()
            brackets.setdefault(number, (start, width(text)))
        else:
            raise ValueError(f"{where}: a ] without its [")
    if open_:
        raise ValueError(f"{where}: [{open_[-1][0]} is not closed")
    events = [row(line, triggers, brackets, where) for line in table.splitlines() if line.startswith("e")]
    if len(events) != len(triggers):
        raise ValueError(f"{where}: {len(triggers)} marked events, {len(events)} rows")
    types = {e["number"]: (e["type"], e["mode"]) for e in events}
    for event in events:
        if event["type"].startswith("="):
            event["type"], event["mode"] = types[event["type"].lstrip("= e").split()[0]]
    return text + marked[at:], events, brackets


def row(line, triggers, brackets, where):
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) != 9 or cells[0][1:] not in triggers:
        raise ValueError(f"{where}: no row of an event that is marked: {line}")
    kind, _, mode = cells[1].partition(" ")
    if kind == "=":
        kind, mode = "= " + mode, ""
    if not kind.startswith("=") and kind not in EVENT_TYPES and kind != "-":
        raise ValueError(f"{where}: no type {kind}")
    numbers = lambda cell: [n.strip() for n in cell.split(",") if n.strip() != "-"]
    event = {"number": cells[0][1:], "span": triggers[cells[0][1:]], "type": kind, "mode": mode or "-",
             "tense": cells[7], "certainty": cells[8].split()[0]}
    for role, cell in zip(ROLES, cells[2:6]):
        event[role] = numbers(cell)
    event["counts"] = [tuple(n.split()) for n in numbers(cells[6])]
    event["count"] = [c[1] for c in event["counts"]]
    for role in ROLES:
        missing = [n for n in event[role] if n not in brackets]
        if missing:
            raise ValueError(f"{where}: e{event['number']} names {missing[0]}, which no bracket has")
    if event["certainty"] not in CERTAINTY or event["tense"] not in TAGS["tense"]:
        raise ValueError(f"{where}: no tense or certainty: {line}")
    return event


def document(tokenizer, text, events, brackets):
    """Labels of a passage: all words that name no event are none."""
    words = tokenizer(text)
    kinds = np.zeros(len(words), np.int64)
    labels = {name: np.full(len(words), IGNORED, np.int64) for name in ("certainty", "tense", "mode")}
    counted = np.zeros(len(words), np.int64)
    told = []
    for event in events:
        found = words.range_of(*event["span"])
        if not found:
            continue
        at = found[1] - 1 if "-" in text16(text, *event["span"]) else found[0]
        word = text16(text, *event["span"])
        appeal = event["type"] == "REQUEST" and APPEALS.match(word)
        kinds[at] = OPEN if appeal else kind_of(event["type"])
        labels["certainty"][at] = CERTAINTY.index(event["certainty"])
        labels["tense"][at] = TAGS["tense"].index(event["tense"])
        if event["type"] != "-" and event["mode"] in TAGS["mode"]:
            labels["mode"][at] = TAGS["mode"].index(event["mode"])
        parties = {}
        for role in ROLES:
            spans = [words.range_of(*brackets[n]) for n in event[role]]
            head = number_of if role == "count" else head_of
            parties[role] = [(head(text, words, span), span) for span in spans if span]
        for what, number in event["counts"]:
            span = words.range_of(*brackets[number])
            if span and what in TAGS["counted"]:
                counted[number_of(text, words, span)] = TAGS["counted"].index(what)
        told.append((at, parties))
    words.labels = {"event": kinds, "counted": counted, **labels}
    words.events, words.alone = Events(told), True
    return words


def documents(tokenizer, folder):
    """The passages of a folder with their labels."""
    return [document(tokenizer, *passage[1:]) for passage in passages(folder)]


def fold(text, folds):
    """In which of some folds a sentence is: by the SHA-256 of its letters and digits, as a number, modulo their number.

    Case, space and marks don't count: the sets hold sentences twice that differ in these alone.
    """
    plain = "".join(c for c in text.lower() if unicodedata.category(c)[0] == "L" or unicodedata.category(c) == "Nd")
    return int(hashlib.sha256(plain.encode("utf-8")).hexdigest(), 16) % folds


def kind_of(name):
    return TAGS["event"].index("other" if name == "-" else name)


def number_of(text, words, span):
    """The first word of a count that is a number; its head where none is."""
    for w in range(*span):
        if NUMBER.search(text16(text, int(words.starts[w]), int(words.ends[w]))):
            return w
    return head_of(text, words, span)


def text16(text, start, end):
    return text.encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le")


def pairs(data):
    """PLOVER's pairs, a document a sentence, which has its text."""
    sentences = {}
    for line in data.lines("events/plv_train.jsonl.gz"):
        sentences.setdefault(line["sentence"], []).append(line)
    for text, lines in sentences.items():
        words = bare(data, text)
        for line in lines:
            kinds = ["CONCEDE", "RETREAT"] if line["root"] == "YIELD" else [line["root"]]
            spans = [line[key] and words.range_of(*line[key]) for key in ("source", "target")]
            words.events.pairs.append(Pair(*spans, [kind_of(k) for k in kinds]))
        yield words


def free(data):
    """Sentences without an event."""
    for line in data.lines("events/cameo_class_train.jsonl.gz"):
        if line["quad"] == 0:
            words = bare(data, line["sentence"])
            words.labels["event"][:] = OPEN
            words.events.free = True
            yield words


def places(data):
    """Where the event of a verb takes place."""
    for line in data.lines("events/event_location_train.jsonl.gz"):
        words = bare(data, line["text"])
        verbs = [words.range_of(s["start"], s["end"]) for s in line["spans"] if s["label"] == "VERB"]
        there = [words.range_of(s["start"], s["end"]) for s in line["spans"] if s["label"] == "LOCATION"]
        words.events.roles = ("place",)
        heads = [(head_of(line["text"], words, span), span) for span in there if span]
        words.events.told = [(verb[0], {"place": heads}) for verb in verbs if verb]
        if words.events.told:
            yield words


def bare(data, text):
    words = data.tokenizer(text)
    words.text, words.alone, words.events = text, True, Events()
    words.labels["event"] = np.full(len(words), IGNORED, np.int64)
    return words
