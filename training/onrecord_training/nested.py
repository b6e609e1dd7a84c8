"""Labels for statements inside statements, which PolNeAR, being flat, does not have.

Silver: a model of the first layer reads the text as if its author told what others tell. Made: see `made`. Written: see
`written`.
"""

import re
from array import array

from .data import label_attributions
from .decode import attributions, scores_of
from .tags import IGNORED, ROLES

OVERLAP = 48

# A sentence without a statement that brings a speaker in: a text that begins with what somebody tells reads unlike news.
SPOKE = "spoke to reporters."
MARKS = "“”\"'‘’"


def silver(run, heads, text, words, tokenizer, size):
    """What a model finds in the contents of a labelled text: attributions, as lists of spans (UTF-16)."""
    told = Retold(units(text), words.gold)
    inner = tokenizer(told.text)
    if not len(inner):
        return []
    scores = scores_of(run, inner, size, OVERLAP)
    found = ({role: [told.origin(int(inner.starts[a]), int(inner.ends[b - 1])) for a, b in one[role]] for role in ROLES}
             for one in attributions(heads, scores, inner))
    return [spans for spans in map(one_speaker, found) if spans]


def one_speaker(found):
    """An attribution's spans without their owners, where it has a source and one speaker tells all of it."""
    owners = {owner for role in ROLES for _, _, owner in found[role]}
    if not found["source"] or len(owners) > 1 or None in owners:
        return None
    return {role: [(start, end) for start, end, _ in found[role]] for role in ROLES}


class Retold:
    """A text in which each content is a sentence of the author's own, behind one that says that its source spoke.

    So a content stands between what reads like news around it, which a content alone does not; sentences that attribute
    nothing stay. `text` and what is given are in UTF-16 code units.
    """

    def __init__(self, text, gold):
        self.source, self.text, self.origins, self.owners = text, "", array("q"), []
        spans = [(s, e) for a in gold for role in ROLES for s, e in a[role]]
        for line in re.finditer(r"[^\n]+", text):
            parts = [(s, e, None) for s, e in sentences(line) if not any(s < t and f < e for f, t in spans)]
            parts += [(max(s, line.start()), min(e, line.end()), n) for n, a in enumerate(gold)
                      for s, e in a["content"] if s < line.end() and line.start() < e]
            before = None
            for start, end, owner in sorted(parts, key=lambda p: p[:2]):
                if owner is not None and owner != before and gold[owner]["source"]:
                    source = " ".join(text[s:e] for s, e in gold[owner]["source"])
                    self._add(f"{source[0].upper()}{source[1:]} {SPOKE} ", -1, None)
                self._tell(start, end, owner, owner is not None and owner == before)
                before = owner
            self._add("\n", -1, None)

    def _tell(self, start, end, owner, goes_on):
        """A content without its marks and "that", with a capital and a stop; one that goes on has neither before it."""
        piece = self.source[start:end]
        if owner is not None:
            lead = re.match(rf"[{MARKS}\s]*(that\b[,\s]*)?", piece).end()
            piece = piece[lead:].rstrip(MARKS + " ,")
            start += lead
        if not piece:
            return
        if goes_on and piece[0].islower() and self.text.endswith(". "):
            self._drop(2)
            self._add(" ", -1, owner)
        elif len(piece[0].upper()) == 1:
            piece = piece[0].upper() + piece[1:]
        for n, c in enumerate(piece):
            self._add(c, start + n, owner)
        self._add(" " if piece[-1] in ".!?" else ". ", -1, owner)

    def _add(self, piece, origin, owner):
        self.text += piece
        self.origins.extend([origin] * len(piece))
        self.owners += [owner] * len(piece)

    def _drop(self, count):
        self.text = self.text[:-count]
        del self.origins[-count:], self.owners[-count:]

    def origin(self, start, end):
        """Where a span of `text` was, as (start, end, the number of the attribution whose content it is in, or None)."""
        at = [o for o in self.origins[start:end] if o >= 0]
        owners = {self.owners[n] for n in range(start, end) if self.origins[n] >= 0}
        return (min(at), max(at) + 1, owners.pop() if len(owners) == 1 else None) if at else (0, 0, None)


def units(text):
    """A text with a character for each of its UTF-16 code units."""
    return "".join(map(chr, array("H", text.encode("utf-16-le"))))


def sentences(line):
    """Where the sentences of a line are, roughly: a stop, white space, then a capital or an opening mark."""
    start = line.start()
    for gap in re.finditer(rf"(?<=[.?!])[{MARKS}]*\s+(?=[{MARKS}]*[A-Z])", line.group()):
        yield start, line.start() + gap.start() + len(gap.group().rstrip())
        start = line.start() + gap.end()
    yield start, line.end()


def label_inner(words, found):
    """The inner layer's labels; content in which nothing was found may hold anything, for the model misses much."""
    label_attributions(words, found, "inner")
    inner = words.labels["inner"]
    for outer in words.labels["attribution_links"]:
        for a, b in outer["content"]:
            if not inner[a:b].any():
                inner[a:b] = IGNORED
