"""Labels for statements inside statements, which PolNeAR, being flat, does not have.

Silver: a model of the first layer reads each content as a text of its own. Made: see `made`.
"""

import re

import numpy as np

from .data import label_attributions
from .decode import attributions, fragments, scores_of
from .tags import ROLES


def silver(run, heads, text, words, tokenizer, size):
    """What stands inside each content of a labelled text: attributions (as lists of spans), and what is unknown.

    Content in which the model finds a cue or a source but no whole statement is unknown: a list of spans.
    """
    found, unknown = [], []
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
            whole = [a for a in attributions(heads, scores, inner) if a["source"]]
            found += [{role: place(statement[role]) for role in ROLES} for statement in whole]
            best, likely = fragments(heads, scores, "attribution")
            if not whole and (best["cue"] or best["source"] or likely["cue"]):
                unknown.append((int(words.starts[a]), end))
    return found, unknown


def alone(start, content):
    """A content as a sentence of its own, and where it starts: without marks and "that", with a capital and a stop."""
    lead = re.match(r"[“”\"'‘’\s]*(that\s)?", content).end()
    content = content[lead:].rstrip("“”\"'‘’ ,")
    capital = content[:1].upper()
    if len(capital) == 1:
        content = capital + content[1:]
    return start + lead, content if content[-1:] in ".!?" else content + "."
