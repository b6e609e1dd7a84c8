"""Made sentences whose nested statements are known exactly.

A sentence with one gold statement, or with none, is put into the mouth of another gold source, and that again
into another's; two are joined in one breath; a stance is taken on what another claims.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

from .data import label_attributions
from .tags import IGNORED, LAYERS, ROLES

CLAIMS = ("claim", "argument", "statement", "allegation", "suggestion", "warning", "assertion", "accusation", "promise",
          "complaint", "belief", "fear", "assurance", "view", "prediction", "admission")
STANCES = ("rejected", "dismissed", "denied", "disputed", "repeated", "does not believe", "did not accept", "backed",
           "questioned", "welcomed", "challenged", "ridiculed", "shares", "doubted", "ignored", "brushed aside")
OWNERS = {"he": "his", "she": "her", "they": "their", "i": "my", "we": "our", "it": "its"}
JOINTS = (", and ", " and ", ", but ", ", while ", " and that ", " but that ", ", and that ")
CLOSING = {"“": "”", "\"": "\""}
SINGLE_MARKS = str.maketrans("“”\"", "‘’'")

# How often a passage is of which form; the most usual ones most often.
FORMS = {"as it is": 0.12, "nothing inside": 0.2, "gold inside": 0.32, "made inside": 0.12, "gold inside made": 0.08,
         "two inside": 0.1, "claim": 0.06}


@dataclass
class Sentence:
    """A made sentence and its statements, layer by layer from the outermost; spans are code points of the text."""

    text: str
    layers: list = field(default_factory=list)

    @property
    def ends_with_speaker(self):
        return any(a["source"] and a["source"][0][0] > a["content"][-1][1] - 1 for a in sum(self.layers[:1], []))


class Maker:
    """Makes sentences from documents, given as (text, gold attributions).

    Documents whose text leaves the Basic Multilingual Plane are passed over: offsets are code points here.
    """

    def __init__(self, documents):
        documents = [(text, gold) for text, gold in documents if all(c <= "\uffff" for c in text)]
        written = Counter(word for text, _ in documents for word in re.findall(r"(?<=[a-z,] )[A-Za-z]+", text))
        self.small = {w for w, count in written.items() if w.islower() and count > 3 * written[w.capitalize()] + 2}
        self.plain, self.holding = [], []
        for text, gold in documents:
            self._bodies(text, gold)
        frames = [f for f in (frame(text, a) for text, gold in documents for a in gold) if f]
        speaking = {cue for _, cue, _, opening in frames if opening == "that "} | {"according to"}
        self.frames = [f for f in frames if f[3] or f[1] in speaking]

    def _bodies(self, text, gold):
        for line in re.finditer(r"(?<![^\n])[A-Z][^\n]{40,240}[.”\"](?![^\n])", text):
            start, end = line.span()
            if re.match(r"[A-Z]{3}", line.group()) or re.search(r"[.?!]\s+[A-Z“\"]", line.group()[8:]):
                continue
            touching = [a for a in gold if any(s < end and start < e for role in ROLES for s, e in a[role])]
            if not touching:
                self.plain.append(Sentence(line.group()))
            elif len(touching) == 1 and touching[0]["source"] and touching[0]["content"] and all(
                    start <= s and e <= end for role in ROLES for s, e in touching[0][role]):
                # What it tells may hold a statement that a flat annotation does not know of.
                self.holding.append(Sentence(line.group(), [[moved(touching[0], -start) | {"unknown": True}]]))

    def make(self, random, count):
        """`count` sentences in the forms and shares of FORMS; the same for the same random numbers."""
        pick = lambda choices: choices[random.integers(len(choices))]
        said = lambda sentence: sentence and self.put(sentence, pick(self.frames), random)
        body = lambda: pick((self.plain, self.holding, self.holding)) if random.random() < 0.8 else [said(pick(self.plain))]
        forms = {
            "as it is": lambda: pick((pick(self.plain), pick(self.holding), pick(self.holding))),
            "nothing inside": lambda: said(pick(self.plain)),
            "gold inside": lambda: said(pick(self.holding)),
            "made inside": lambda: said(said(pick(self.plain))),
            "gold inside made": lambda: said(said(pick(self.holding))),
            "two inside": lambda: said(self.together(pick(body()), pick(body()), random)),
            "claim": lambda: self.claimed(pick(self.plain), pick(self.frames)[0], pick(self.frames)[0], random),
        }
        result = []
        for form in random.choice(list(FORMS), count, p=list(FORMS.values())):
            found = None
            while found is None or len(found.text) > 500:
                found = forms[form]()
            result.append(found)
        return result

    def uncapitalised(self, text):
        """A sentence's text as it is within another, or None where that cannot be told."""
        word = re.match(r"[A-Za-z]*", text).group()
        if word.lower() in self.small:
            return text[0].lower() + text[1:]
        return text if word and word.lower() not in ("i", "") else None

    def put(self, sentence, frame, random):
        """A sentence in a frame, one layer deeper; None where they do not go together."""
        source, cue, told, opening = frame
        body = sentence.text.rstrip()
        quoted = opening in CLOSING
        if quoted and re.search(r"[“”\"]", body):
            if re.search(r"[‘’]\W|\W['‘]", body):
                return None
            body = body.translate(SINGLE_MARKS)
        behind = (quoted or not opening) and body.endswith(".") and random.random() < 0.4
        if not quoted and (re.search(r"[.?!] [A-Z]", body[8:]) or sentence.ends_with_speaker and not behind):
            return None
        if not quoted and not behind:
            body = self.uncapitalised(body)
            if body is None:
                return None
        if cue == "according to":
            made = according(body, source, behind)
        elif behind:
            made = said_behind(body, frame)
        else:
            if opening == "that " and body.startswith("according to"):
                opening = "that, "
            head = f"{capitalised(source)} {cue}{told}{',' if quoted and random.random() < 0.8 else ''} "
            text = head + opening + body + CLOSING.get(opening, "")
            content = (len(head), len(text) - (not quoted and body.endswith(".")))
            made = text, len(head) + len(opening), 0, len(source) + 1, content
        text, shift, source_at, cue_at, content = made
        outer = {"source": [(source_at, source_at + len(source))], "cue": [(cue_at, cue_at + len(cue))],
                 "content": [content]}
        return Sentence(text, [[outer], *([moved(a, shift, content[1]) for a in layer] for layer in sentence.layers)])

    def together(self, one, other, random):
        """Two sentences in one breath: side by side, for quotations alone, or joined by a conjunction."""
        if not (one and other and one.text.endswith(".") and len(one.text) + len(other.text) < 330):
            return None
        first, second, joint = one.text, other.text, " "
        if random.random() < 0.6:
            first, second, joint = first[:-1], self.uncapitalised(second), JOINTS[random.integers(len(JOINTS))]
            if second is None or one.ends_with_speaker:
                return None
        layers = [[] for _ in range(max(len(one.layers), len(other.layers)))]
        for sentence, shift, end in ((one, 0, len(first)), (other, len(first) + len(joint), None)):
            for found, layer in zip(layers, sentence.layers):
                found += [moved(a, shift, end) for a in layer]
        return Sentence(first + joint + second, layers)

    def claimed(self, sentence, who, whose, random):
        """A stance on what another claims: "The board rejected the claim by the union that ..."."""
        body = self.uncapitalised(sentence.text.rstrip())
        if not body or not body.endswith(".") or re.search(r"[“”\"]", body):
            return None
        body = f"that {body[:-1]}"
        noun, stance = CLAIMS[random.integers(len(CLAIMS))], STANCES[random.integers(len(STANCES))]
        at = len(f"{who} {stance} ")
        if random.random() < 0.5:
            if whose.lower() in OWNERS:
                return None
            middle = f"the {noun} by {whose} "
            source = at + len(middle) - 1 - len(whose), at + len(middle) - 1
            cue = at + 4, source[0] - 1
        else:
            owner = OWNERS.get(whose.lower()) or whose + ("’" if whose.endswith("s") else "’s")
            middle = f"{owner} {noun} "
            source = at, at + len(owner)
            cue = source[1] + 1, source[1] + 1 + len(noun)
        end = at + len(middle) + len(body)
        inner = {"source": [source], "cue": [cue], "content": [(at + len(middle), end)]}
        outer = {"source": [(0, len(who))], "cue": [(len(who) + 1, at - 1)], "content": [(at, end)]}
        return Sentence(f"{capitalised(who)} {stance} {middle}{body}.", [[outer], [inner]])


def moved(a, shift, end=None):
    """An attribution's spans moved; what would reach beyond the end is cut off."""
    spans = {role: [(s + shift, e + shift if end is None else min(e + shift, end)) for s, e in a[role]] for role in ROLES}
    return {**a, **spans}


def frame(text, a):
    """What puts words into a mouth, as (source, cue, whom it is told, what the words begin with), where a does that."""
    if not (len(a["source"]) == len(a["content"]) == 1 and a["cue"]):
        return None
    (s, e), (cs, ce), (ts, te) = a["source"][0], a["cue"][0], a["content"][0]
    if text[s:e].lower() in ("who", "which", "that"):
        return None
    if text[cs:ce].lower() == "according to" and ce + 1 == s:
        return text[s:e], "according to", "", ""
    told = text[ce:ts]
    if e + 1 == cs and re.fullmatch(r"( [A-Za-z]+){0,3} ", told) and te - ts > 20 and text[ce - 1] != ":":
        opening = "that " if text[ts:ts + 5] == "that " else text[ts] if text[ts] in CLOSING else ""
        if opening or text[ts:ts + 4] in ("the ", "he w", "she ", "they", "it w"):
            return text[s:e], text[cs:ce], told.rstrip(), opening
    return None


# Each of these gives a text, where in it the sentence's own words start, where source and cue start, and the content.


def according(body, source, behind):
    if behind:
        head = body[:-1]
        cue_at = len(head) + 2
        return f"{head}, according to {source}.", 0, cue_at + len("according to "), cue_at, (0, len(head))
    head = f"According to {source}, "
    end = len(head) + len(body) - body.endswith(".")
    return head + body, len(head), len("According to "), 0, (len(head), end)


def said_behind(body, frame):
    source, cue, told, opening = frame
    head = opening + body[:-1] + "," + CLOSING.get(opening, "")
    at = len(head) + 1
    return f"{head} {source} {cue}{told}.", len(opening), at, at + len(source) + 1, (0, len(head) - (not opening))


def capitalised(text):
    return text[0].upper() + text[1:]


def passage(tokenizer, sentences):
    """Several made sentences as one labelled text, two to a paragraph."""
    text, layers = "", [[] for _ in LAYERS]
    for n, sentence in enumerate(sentences):
        at = len(text)
        for found, layer in zip(layers, sentence.layers):
            found += [moved(a, at) for a in layer]
        text += sentence.text + (" " if n % 2 == 0 else "\n\n")
    words = tokenizer(text)
    for name, found in zip(LAYERS, layers):
        label_attributions(words, found, name)
    for inner, found in zip(LAYERS[1:], layers):
        for span in (s for a in found if a.get("unknown") for s in a["content"]):
            first, last = words.range_of(*span)
            tags = words.labels[inner][first:last]
            tags[tags == 0] = IGNORED
    return words
