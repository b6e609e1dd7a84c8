"""Labels for statements inside statements, which PolNeAR, being flat, does not have.

Silver: a model of the first layer reads each content as a text of its own. Made: a sentence with one gold
statement is put into the mouth of another gold source, so that both layers are known exactly.
"""

import re

import numpy as np

from .data import label_attributions
from .decode import attributions, scores_of

ROLES = ("source", "cue", "content")


def silver(run, heads, text, words, tokenizer, size):
    """Attributions (as lists of spans) inside each content of a labelled text."""
    found = []
    units = text.encode("utf-16-le")
    for outer in words.labels["attribution_links"]:
        for a, b in outer["content"]:
            start, end = int(words.starts[a]), int(words.ends[b - 1])
            piece = units[2 * start:2 * end].decode("utf-16-le", "replace")
            inner = tokenizer(piece)
            if len(inner) < 4:
                continue
            scores = scores_of(run, inner, size, 0)
            for statement in attributions(heads, scores, inner):
                if statement["source"]:
                    found.append({role: [(start + int(inner.starts[x]), start + int(inner.ends[y - 1]))
                                         for x, y in statement[role]] for role in ROLES})
    return found


def made(documents, random, count):
    """`count` passages in which one gold statement holds another, as (text, outer, inner).

    Documents whose text leaves the Basic Multilingual Plane are passed over: offsets are code points here.
    """
    sentences, frames = [], []
    for text, gold in documents:
        if any(c > "\uffff" for c in text):
            continue
        for line in re.finditer(r"(?<![^\n])[A-Z][^\n]{40,240}[.”\"](?![^\n])", text):
            if re.match(r"[A-Z]{3}", line.group()) or re.search(r"[.?!] [A-Z“\"]", line.group()[8:]):
                continue
            inside = [a for a in gold if all(line.start() <= s and e <= line.end() for role in ROLES for s, e in a[role])]
            touching = [a for a in gold if any(s < line.end() and line.start() < e for role in ROLES for s, e in a[role])]
            if len(touching) == 1 and len(inside) == 1 and inside[0]["source"] and inside[0]["content"]:
                sentences.append((line.group(), line.start(), inside[0]))
        for a in gold:
            if len(a["source"]) == 1 and a["cue"] and len(a["content"]) == 1:
                (s, e), (cs, ce), (ts, te) = a["source"][0], a["cue"][0], a["content"][0]
                if text[ce - 1] == ":":
                    continue
                if e + 1 == cs and ce + 1 == ts and te - ts > 20 and text[ts:ts + 5] == "that ":
                    frames.append((text[s:e], text[cs:ce], "that "))
                elif e + 1 == cs and ce + 1 == ts and text[ts] in "“\"":
                    frames.append((text[s:e], text[cs:ce], text[ts]))
    result = []
    while len(result) < count and sentences and frames:
        body, at, gold = sentences[random.integers(len(sentences))]
        source, cue, opening = frames[random.integers(len(frames))]
        body = body.rstrip()
        quoted = opening != "that "
        if quoted and re.search(r"[“”\"]", body):
            continue
        if not quoted:
            if not re.match(r"(The|A|An|He|She|They|It|In|On|His|Her|Their|But|According)\b", body) and random.random() < 0.5:
                continue
            if re.match(r"(The|A|An|He|She|They|It|In|On|His|Her|Their|According)\b", body):
                body = body[0].lower() + body[1:]
        source = source[0].upper() + source[1:]
        closing = {"“": "”", "\"": "\""}.get(opening, "")
        if quoted and random.random() < 0.4 and body.endswith("."):
            head, tail = opening + body[:-1] + "," + closing, f" {source} {cue}."
            text, shift = head + tail, len(opening) - at
            outer = {"content": [(0, len(head))], "source": [(len(head) + 1, len(head) + 1 + len(source))],
                     "cue": [(len(head) + 2 + len(source), len(head) + 2 + len(source) + len(cue))]}
        else:
            comma = "," if quoted and random.random() < 0.8 else ""
            head = f"{source} {cue}{comma} "
            text, shift = head + opening + body + closing, len(head) + len(opening) - at
            stop = 1 if not quoted and body.endswith(".") else 0
            outer = {"source": [(0, len(source))], "cue": [(len(source) + 1, len(source) + 1 + len(cue))],
                     "content": [(len(head), len(text) - stop)]}
        limit = outer["content"][0][1]
        inner = {role: [(s + shift, min(e + shift, limit)) for s, e in gold[role]] for role in ROLES}
        result.append((text, outer, inner))
    return result


def passage(tokenizer, pieces):
    """Several made passages as one labelled text, a paragraph each."""
    text, outers, inners = "", [], []
    for piece, outer, inner in pieces:
        at = len(text.encode("utf-16-le")) // 2
        wide = lambda offset: at + len(piece[:offset].encode("utf-16-le")) // 2
        move = lambda a: {role: [(wide(s), wide(e)) for s, e in a[role]] for role in ROLES}
        outers.append(move(outer))
        inners.append(move(inner))
        text += piece + "\n\n"
    words = tokenizer(text)
    label_attributions(words, outers, "attribution")
    label_attributions(words, inners, "inner")
    return words
