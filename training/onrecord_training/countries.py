"""Which words of a text name a country, by a state, a people, a city or a smaller place; the lists are the reader's own.

The Java twin is org.onrecord.reading.actor.Homes.
"""

import re
import unicodedata
from pathlib import Path

import numpy as np

from .words import CAPITALISED, MIXED, UPPER

LISTS = Path(__file__).resolve().parents[2] / "core/src/main/resources/org/onrecord/reading/actor"
WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W_]+)*")


def plain(text):
    found = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in found if unicodedata.category(c) != "Mn")


def rows(name):
    for line in (LISTS / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


class Countries:
    """The lists: `numbers` has a number for each country's alpha-3."""

    def __init__(self):
        self.any, self.capitals = {}, {}
        for phrase, country in [(r[2], r[0]) for r in rows("countries.tsv")] + [(r[0], r[1]) for r in rows("cities.tsv")]:
            if phrase.isupper():
                self.capitals.setdefault(self.key(phrase), country)
            else:
                self.any.setdefault(plain(self.key(phrase)), country)
        self.towns = {r[0]: r[1] for r in rows("towns.tsv")}
        self.longest = max(len(key.split(" ")) for key in (*self.any, *self.capitals))
        everything = {*self.any.values(), *self.capitals.values(), *self.towns.values()}
        self.numbers = {country: n for n, country in enumerate(sorted(everything))}

    @staticmethod
    def pieces(text):
        """(start, end, word) of each word, in characters; a genitive's 's and an abbreviation's points are left out."""
        for match in WORD.finditer(text):
            word = match[0].removesuffix("'s").removesuffix("’s").removesuffix(".")
            yield match.start(), match.start() + len(word), word.replace(".", "")

    def key(self, text):
        """The words of a name as they are compared, but for capitals and accents."""
        return " ".join(word for *_, word in self.pieces(text))

    def of(self, name):
        """The country of a place by its name, or None."""
        key = self.key(name)
        return self.capitals.get(key) or self.any.get(plain(key)) or self.any.get("the " + plain(key)) or self.towns.get(name)

    def within(self, text):
        """(start, end, country) of each state, people and city in a text, the longest at each place; in characters."""
        words, at = list(self.pieces(text)), 0
        while at < len(words):
            for size in range(min(self.longest, len(words) - at), 0, -1):
                some = words[at:at + size]
                key = " ".join(word for *_, word in some)
                found = (self.capitals.get(key) or self.any.get(plain(key))) if some[0][2][0].isupper() else None
                if found:
                    yield some[0][0], some[-1][1], found
                    break
            at += size if found else 1


def named(countries, text, words, mentions):
    """The country that each word names, as its number, or -1; it stands at a name's last capitalised word.

    Names that mentions mark as places count wherever a list has them, all others as far as they are of states, peoples and
    cities. Persons' names name none.
    """
    units = np.cumsum([0] + [2 if ord(c) > 0xFFFF else 1 for c in text])
    found = [(units[start], units[end], country) for start, end, country in countries.within(text)]
    written = text.encode("utf-16-le")
    for start, end, _, _, form in mentions:
        if form in ("place", "metonym"):
            country = countries.of(written[2 * start:2 * end].decode("utf-16-le"))
            if country:
                found.append((start, end, country))
    persons = [(start, end) for start, end, _, kind, form in mentions if form == "name" and kind == "person"]
    capital = np.isin(words.shapes % 8, (CAPITALISED, UPPER, MIXED))
    labels = np.full(len(words), -1, np.int64)
    for start, end, country in found:
        first, last = words.range_of(start, end) or (0, 0)
        at = first + np.flatnonzero(capital[first:last])
        if len(at) and not any(start < b and a < end for a, b in persons):
            labels[at[-1]] = countries.numbers[country]
    return labels
