"""Labels for statements inside statements, which PolNeAR, being flat, does not have.

Silver: a model of the first layer reads each content as a text of its own. Made: see `made`.
"""

import re

import numpy as np

from .data import label_attributions
from .decode import attributions, scores_of
from .tags import IGNORED, ROLES


def silver(run, heads, text, words, tokenizer, size):
    """What a model finds inside each content of a labelled text: attributions, as lists of spans."""
    found = []
    units = text.encode("utf-16-le")
    for outer in words.labels["attribution_links"]:
        for a, b in outer["content"]:
            end = int(words.ends[b - 1])
            start, piece = alone(int(words.starts[a]), units[2 * int(words.starts[a]):2 * end].decode("utf-16-le", "replace"))
            inner = tokenizer(piece)
            if len(inner) < 4:
                continue
            scores = scores_of(run, inner, size, 0)
            place = lambda spans: [(start + int(inner.starts[x]), min(end, start + int(inner.ends[y - 1]))) for x, y in spans]
            found += [{role: place(statement[role]) for role in ROLES}
                      for statement in attributions(heads, scores, inner) if statement["source"]]
    return found


def label_inner(words, found):
    """The inner layer's labels; content in which nothing was found may hold anything, for the model misses much."""
    label_attributions(words, found, "inner")
    inner = words.labels["inner"]
    for outer in words.labels["attribution_links"]:
        for a, b in outer["content"]:
            if not inner[a:b].any():
                inner[a:b] = IGNORED


def alone(start, content):
    """A content as a sentence of its own, and where it starts: without marks and "that", with a capital and a stop."""
    lead = re.match(r"[“”\"'‘’\s]*(that\s)?", content).end()
    content = content[lead:].rstrip("“”\"'‘’ ,")
    capital = content[:1].upper()
    if len(capital) == 1:
        content = capital + content[1:]
    return start + lead, content if content[-1:] in ".!?" else content + "."
