"""Words, shapes and subwords of a text: the twin of the Java tokenizer (org.onrecord.model.WordPiece).

Offsets are UTF-16 code units, half-open, into the text itself.
"""

import functools
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

CLS, SEP, UNK = 101, 102, 100
SPECIAL_SHAPE = 32
LONGEST_WORD = 100

LOWER, CAPITALISED, UPPER, MIXED, DIGIT, OPENING, CLOSING, SYMBOL = range(8)
GLUED, SPACED, NEW_LINE, NEW_PARAGRAPH = range(4)


@dataclass
class Words:
    """Parallel arrays over the words of one text; `first` has one more entry, the number of subwords.

    `text` and `gold` (attributions as spans) are kept where statements are to be read or made from them.
    What is `alone` shares no window with others. Where `held`, training keeps a reader to what it said before. `weight`
    is how much each of its mentions counts; `numbers` has the numbers of its chains by the names that a set gives them,
    `events` and `units` what `events` and `disputes` read of it; `states` what the layers that are not trained make of its
    windows.
    """

    starts: np.ndarray
    ends: np.ndarray
    shapes: np.ndarray
    first: np.ndarray
    subwords: np.ndarray
    labels: dict = field(default_factory=dict)
    text: str = ""
    gold: list = field(default_factory=list)
    alone: bool = False
    held: bool = False
    weight: float = 1.0
    numbers: dict = field(default_factory=dict)
    events: object = None
    units: object = None
    states: dict = field(default_factory=dict)

    def __len__(self):
        return len(self.starts)

    def range_of(self, start, end):
        """The words (first, last + 1) that a span touches, or None where it touches none."""
        a = int(np.searchsorted(self.ends, start, side="right"))
        b = int(np.searchsorted(self.starts, end, side="left"))
        return (a, b) if a < b else None


def width(text):
    """How many UTF-16 code units a text has."""
    return len(text.encode("utf-16-le")) // 2


def vocabulary(path):
    lines = Path(path).read_text(encoding="utf-8").split("\n")
    return {line: i for i, line in enumerate(lines) if line}


def _is_space(c):
    return c in " \t\n\r" or unicodedata.category(c) in ("Zs", "Zl", "Zp")


def _is_control(c):
    return c not in "\t\n\r" and unicodedata.category(c).startswith("C")


def _is_punctuation(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def _is_cjk(c):
    o = ord(c)
    return (
        0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF
        or 0x2A700 <= o <= 0x2B73F or 0x2B740 <= o <= 0x2B81F or 0x2B820 <= o <= 0x2CEAF
        or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F
    )


@functools.lru_cache(maxsize=None)
def _kind(c):
    """s: white space, x: dropped, p: a word of its own, w: part of a word."""
    if c == "\0" or c == "\ufffd" or _is_control(c):
        return "x"
    if _is_space(c):
        return "s"
    if _is_punctuation(c) or _is_cjk(c):
        return "p"
    return "w"


@functools.lru_cache(maxsize=None)
def _normal(c):
    """Lower-cased, without accents; empty for a combining mark."""
    return "".join(x for x in unicodedata.normalize("NFD", c) if unicodedata.category(x) != "Mn").lower()


def _shape(piece, before):
    c = piece[0]
    if c in "“«„":
        return OPENING
    if c in "”»":
        return CLOSING
    if c == '"':
        return OPENING if before is None or before.isspace() or before in "([{-–—/‘“'" else CLOSING
    if len(piece) == 1 and not c.isalnum():
        return SYMBOL
    if any(x.isdecimal() for x in piece):
        return DIGIT
    letters = [x for x in piece if x.isalpha()]
    upper = sum(x.isupper() for x in letters)
    if upper == 0:
        return LOWER
    if letters[0].isupper() and upper == 1:
        return CAPITALISED
    if upper == len(letters):
        return UPPER
    return MIXED


class Tokenizer:
    def __init__(self, vocab):
        self.vocab = vocab
        self.cache = {}

    def _pieces(self, word):
        known = self.cache.get(word)
        if known is not None:
            return known
        ids, at = [], 0
        if len(word) > LONGEST_WORD:
            ids = [UNK]
        while at < len(word) and ids != [UNK]:
            end = len(word)
            while end > at:
                piece = word[at:end] if at == 0 else "##" + word[at:end]
                if piece in self.vocab:
                    break
                end -= 1
            if end == at:
                ids = [UNK]
            else:
                ids.append(self.vocab[piece])
                at = end
        self.cache[word] = ids
        return ids

    def __call__(self, text):
        starts, ends, shapes, first, subwords = [], [], [], [0], []
        at16, pending, before = 0, None, None
        gap, lines = True, 2  # the start of the text counts as a blank line
        word = None  # [start, end, characters, normal form, character before]

        def close():
            nonlocal word, gap, lines
            if word is not None and word[3]:
                ids = self._pieces(word[3])
                rest = NEW_PARAGRAPH if lines >= 2 else NEW_LINE if lines == 1 else SPACED if gap else GLUED
                starts.append(word[0])
                ends.append(word[1])
                shapes.append(_shape(word[2], word[4]) + 8 * rest)
                subwords.extend(ids)
                first.append(len(subwords))
                gap, lines = False, 0
            word = None

        for c in text:
            width = 2 if ord(c) > 0xFFFF else 1
            kind = _kind(c)
            if kind == "s":
                close()
                gap = True
                lines += c in "\n\u2028\u2029"
            elif kind == "p":
                close()
                word = [at16, at16 + width, c, _normal(c) or c, before]
                close()
            elif kind == "w":
                normal = _normal(c)
                if word is None:
                    if normal:
                        word = [at16, at16 + width, c, normal, before]
                else:
                    word[2] += c
                    word[3] += normal
                    word[1] = at16 + width
            at16 += width
            before = c
        close()
        return Words(
            np.array(starts, np.int64), np.array(ends, np.int64), np.array(shapes, np.int64),
            np.array(first, np.int64), np.array(subwords, np.int64))


def subword_shapes(words, a, b):
    """The shape of each subword of the words a..b-1: later subwords of a word are glued."""
    counts = words.first[a + 1:b + 1] - words.first[a:b]
    shapes = np.repeat(words.shapes[a:b], counts)
    heads = words.first[a:b] - words.first[a]
    glued = np.ones(len(shapes), bool)
    glued[heads] = False
    return np.where(glued, shapes % 8, shapes)
