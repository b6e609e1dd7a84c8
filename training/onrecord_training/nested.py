"""Labels for statements inside statements, which PolNeAR, being flat, does not have.

Silver: a model of the first layer reads each content as a text of its own. Made: a sentence with one gold
statement, or with none, is put into the mouth of another gold source, so that both layers are known exactly.
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


def made(documents, random, count):
    """`count` passages in which one gold statement holds another or nothing, as (text, outer, inner or None).

    Documents whose text leaves the Basic Multilingual Plane are passed over: offsets are code points here.
    """
    holding, plain, frames = [], [], []
    for text, gold in documents:
        if any(c > "\uffff" for c in text):
            continue
        for line in re.finditer(r"(?<![^\n])[A-Z][^\n]{40,240}[.”\"](?![^\n])", text):
            if re.match(r"[A-Z]{3}", line.group()) or re.search(r"[.?!] [A-Z“\"]", line.group()[8:]):
                continue
            touching = [a for a in gold if any(s < line.end() and line.start() < e for role in ROLES for s, e in a[role])]
            if not touching:
                plain.append((line.group(), line.start(), None))
            elif len(touching) == 1 and touching[0]["source"] and touching[0]["content"] and all(
                    line.start() <= s and e <= line.end() for role in ROLES for s, e in touching[0][role]):
                holding.append((line.group(), line.start(), touching[0]))
        frames += filter(None, (frame(text, a) for a in gold))
    speaking = {cue for _, cue, opening in frames if opening == "that "} | {"according to"}
    frames = [(source, cue, opening) for source, cue, opening in frames if opening or cue in speaking]
    result = []
    while len(result) < count and holding and plain and frames:
        bodies = plain if random.random() < 0.3 else holding
        found = put(bodies[random.integers(len(bodies))], frames[random.integers(len(frames))], random)
        if found:
            result.append(found)
    return result


def frame(text, a):
    """What puts words into a mouth, as (source, cue, what the words begin with), of a gold attribution that does."""
    if not (len(a["source"]) == len(a["content"]) == 1 and a["cue"]):
        return None
    (s, e), (cs, ce), (ts, te) = a["source"][0], a["cue"][0], a["content"][0]
    if text[s:e].lower() in ("who", "which", "that"):
        return None
    if text[cs:ce].lower() == "according to" and ce + 1 == s:
        return text[s:e], "according to", ""
    if e + 1 == cs and ce + 1 == ts and te - ts > 20 and text[ce - 1] != ":":
        opening = "that " if text[ts:ts + 5] == "that " else text[ts] if text[ts] in "“\"" else ""
        if opening or text[ts:ts + 4] in ("the ", "he w", "she ", "they", "it w"):
            return text[s:e], text[cs:ce], opening
    return None


MAY_BE_SMALL = r"(The|A|An|He|She|They|It|In|On|His|Her|Their|But|According)\b"


def put(sentence, frame, random):
    """A sentence in a frame, with both layers; None where they do not go together."""
    (body, at, gold), (source, cue, opening) = sentence, frame
    body = body.rstrip()
    quoted = opening in ("“", "\"")
    if quoted and re.search(r"[“”\"]", body):
        return None
    capital = source[0].upper() + source[1:]
    behind = (quoted or not opening) and body.endswith(".") and random.random() < 0.4
    if not quoted and not behind:
        if re.match(MAY_BE_SMALL, body):
            body = body[0].lower() + body[1:]
        elif random.random() < 0.5:
            return None
    closing = {"“": "”", "\"": "\""}.get(opening, "")
    if cue == "according to":
        if behind:
            head = body[:-1]
            text, shift, content = f"{head}, according to {source}.", -at, (0, len(head))
            cue_at = len(head) + 2
            source_at = cue_at + len("according to ")
        else:
            head = f"According to {source}, "
            text, shift, content = head + body, len(head) - at, (len(head), len(head) + len(body) - body.endswith("."))
            cue_at, source_at = 0, len("According to ")
    elif behind:
        head = opening + body[:-1] + "," + closing
        text, shift, content = f"{head} {source} {cue}.", len(opening) - at, (0, len(head) - (not quoted))
        source_at = len(head) + 1
        cue_at = source_at + len(source) + 1
    else:
        head = f"{capital} {cue}{',' if quoted and random.random() < 0.8 else ''} "
        text, shift = head + opening + body + closing, len(head) + len(opening) - at
        content = (len(head), len(text) - (not quoted and body.endswith(".")))
        source_at, cue_at = 0, len(capital) + 1
    outer = {"source": [(source_at, source_at + len(source))], "cue": [(cue_at, cue_at + len(cue))], "content": [content]}
    inner = gold and {role: [(s + shift, min(e + shift, content[1])) for s, e in gold[role]] for role in ROLES}
    return text, outer, inner


def passage(tokenizer, pieces):
    """Several made passages as one labelled text, a paragraph each."""
    text, outers, inners = "", [], []
    for piece, outer, inner in pieces:
        at = len(text.encode("utf-16-le")) // 2
        wide = lambda offset: at + len(piece[:offset].encode("utf-16-le")) // 2
        move = lambda a: {role: [(wide(s), wide(e)) for s, e in a[role]] for role in ROLES}
        outers.append(move(outer))
        inners += [move(inner)] if inner else []
        text += piece + "\n\n"
    words = tokenizer(text)
    label_attributions(words, outers, "attribution")
    label_attributions(words, inners, "inner")
    return words
