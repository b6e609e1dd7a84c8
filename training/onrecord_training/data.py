"""Reads the data sets into word-level labels.

Every reader yields `Words` whose `labels` hold, per task, an array over the words (-100: not labelled)
or a structure of word ranges. Word ranges are half-open.
"""

import gzip
import json
from pathlib import Path

import numpy as np

from .tags import IGNORED, MENTION_TYPES, OPEN, POS, RELATIONS, TAGS, encode_span
from .words import width


class Data:
    def __init__(self, root, tokenizer):
        self.root = Path(root)
        self.tokenizer = tokenizer

    def lines(self, path):
        with gzip.open(self.root / path, "rt", encoding="utf-8", newline="\n") as file:
            return [json.loads(line) for line in file]

    # Attribution: PolNeAR

    def polnear(self, part):
        """Documents as lists of their annotators' versions, the primary one first."""
        documents = {}
        for line in self.lines(f"attribution/polnear_{part}.jsonl.gz"):
            documents.setdefault(line["id"], []).append(line)
        result = []
        for versions in documents.values():
            versions.sort(key=lambda v: not v["primary"])
            words = [self.tokenizer(v["text"]) for v in versions]
            for w, v in zip(words, versions):
                w.text, w.gold = v["text"], v["attributions"]
                label_attributions(w, w.gold, "attribution")
            result.append(words)
        return result

    # Attribution without PolNeAR: GUM's attribution relations, whose source clause the parse divides

    def gum_attributions(self, part):
        """Documents in the form of `polnear`, one version each."""
        result = []
        meta = {d["id"]: d for d in self.lines("gum/gum_docs.jsonl.gz")}
        for document in documents_of(self.root / f"gum/gum_{part}.conllu.gz"):
            record = meta.get(document[0]["document"])
            places = record and align(record["text"], document)
            if not places:
                continue
            words = self.tokenizer(record["text"])
            words.text, words.gold = record["text"], list(clauses(record, document, places))
            label_attributions(words, words.gold, "attribution")
            result.append([words])
        return result

    # Syntax, entities, factuality: English Web Treebank and its layers

    def web_treebank(self, part, alone=False):
        """Documents, or each sentence alone, as a text that is no more than a sentence is read."""
        documents = documents_of(self.root / f"ud/en_ewt-ud-{part}.conllu.gz")
        texts = {s["id"]: s["text"] for document in documents for s in document}
        entities, factuality = {}, {}
        for s in self.lines(f"ner/uner_en_ewt_{part}.jsonl.gz"):
            entities[s["id"]] = moved(s["entities"], s["text"], texts[s["id"]])
        for s in self.lines("factuality/uds_ih2.jsonl.gz"):
            if s["ewt"] in texts:
                factuality.setdefault(s["ewt"], []).extend(moved(s["predicates"], s["text"], texts[s["ewt"]]))
        for document in [[s] for document in documents for s in document] if alone else documents:
            text, places = join(document)
            words = self.tokenizer(text)
            words.alone = alone
            label_syntax(words, document, places)
            tags = np.zeros(len(words), np.int64)
            scores = np.full(len(words), np.nan, np.float32)
            for sentence, at in zip(document, places):
                for e in entities.get(sentence["id"], []):
                    if e["label"] in ("PER", "ORG", "LOC"):
                        encode_span(tags, words.range_of(at + e["start"], at + e["end"]), TAGS["entities"], e["label"])
                for p in factuality.get(sentence["id"], []):
                    found = words.range_of(at + p["start"], at + p["end"])
                    if found and p["factuality"] is not None:
                        scores[found[0]] = p["factuality"]
            words.labels["entities"] = tags
            words.labels["factuality"] = scores
            yield words

    # Syntax and coreference: GUM

    def gum(self, part):
        meta = {d["id"]: d for d in self.lines("gum/gum_docs.jsonl.gz")}
        for document in documents_of(self.root / f"gum/gum_{part}.conllu.gz"):
            record = meta.get(document[0]["document"])
            if record is None:
                continue
            places = align(record["text"], document)
            if places is None:
                continue
            words = self.tokenizer(record["text"])
            label_syntax(words, document, places)
            mentions = np.zeros(len(words), np.int64)
            chains = np.full(len(words), -1, np.int64)
            for n, entity in enumerate(record["entities"]):
                kind = MENTION_TYPES.get(entity["type"], "other")
                for mention in entity["mentions"]:
                    head = mention.get("head")
                    found = head and words.range_of(*head)
                    if found:
                        at = last_of_name(words, found[0])
                        mentions[at] = TAGS["mention"].index(kind)
                        chains[at] = n
            # Here a state that acts is a place like any other: whether it acts, others teach.
            acts = (mentions == TAGS["mention"].index("place")) & (words.labels["pos"] == POS.index("PROPN")) & \
                (words.labels["relation"] == RELATIONS.index("nsubj"))
            mentions[acts] = IGNORED
            words.labels["mention"] = mentions
            words.labels["chain"] = chains
            yield words

    def litbank(self):
        for document in self.lines("coref/litbank.jsonl.gz"):
            words = self.tokenizer(document["text"])
            mentions = np.full(len(words), OPEN, np.int64)
            chains = np.full(len(words), -1, np.int64)
            for n, chain in enumerate(document["chains"]):
                kind = MENTION_TYPES.get(chain["type"], "other")
                for m in chain["mentions"]:
                    found = words.range_of(m["start"], m["end"])
                    if found:
                        head = head_of(document["text"], words, found, m["form"])
                        mentions[head] = TAGS["mention"].index(kind)
                        chains[head] = n
            words.labels["mention"] = mentions
            words.labels["chain"] = chains
            yield words

    # Pronouns between two names: GAP. Its validation part is never trained on.

    def gap(self, part):
        for example in self.lines("coref/gap_dev_val.jsonl.gz"):
            if not example["id"].startswith(f"gap/{part}-"):
                continue
            words = self.tokenizer(example["text"])
            chains = np.full(len(words), -1, np.int64)
            for n, name in enumerate("ab", 1):
                chains[head_of(example["text"], words, words.range_of(*example[name]))] = 0 if example[name + "_coref"] else n
            chains[words.range_of(*example["pronoun"])[0]] = 0
            words.labels["mention"] = np.full(len(words), IGNORED, np.int64)
            words.labels["chain"] = chains
            words.weight = 4.0  # Three mentions of it are marked, where other sets mark thirty.
            yield words

    # Persons, bodies and places of news: ECB+, the sentences whose annotation was checked

    def news_chains(self):
        for document in self.lines("eventcoref/ecbplus_train.jsonl.gz"):
            words = self.tokenizer(document["text"])
            mentions = np.full(len(words), IGNORED, np.int64)
            chains = np.full(len(words), -1, np.int64)
            checked = {s["n"] for s in document["sentences"] if s["selected"]}
            numbers = {}
            for m in document["mentions"]:
                kind = {"human": "person", "location": "place"}.get(m["kind"])
                found = kind and m.get("chain") and m["sentence"] in checked and words.range_of(*m["spans"][-1])
                if found:
                    at = head_of(document["text"], words, found, "NOM")
                    chains[at] = numbers.setdefault(m["chain"], len(numbers))
            if numbers:
                words.labels.update(mention=mentions, chain=chains)
                yield words

    # Entities: wikigold

    def wikigold(self):
        for document in self.lines("ner/wikigold.jsonl.gz"):
            words = self.tokenizer(document["text"])
            tags = np.zeros(len(words), np.int64)
            for e in document["entities"]:
                if e["label"] in ("PER", "ORG", "LOC"):
                    encode_span(tags, words.range_of(e["start"], e["end"]), TAGS["entities"], e["label"])
            words.labels["entities"] = tags
            yield words

    # Time expressions: WikiWars; the merged models' cases of Recognizers-Text

    def times(self):
        for document in self.lines("time/wikiwars_train.jsonl.gz"):
            yield self._times(document["text"], [(t["start"], t["end"]) for t in document["timexes"]])
        for case in self.lines("time/recognizers_english.jsonl.gz"):
            kind = case["id"].split("/")[0]
            if kind.startswith("Merged") or kind == "DateTimeModel":
                spans = [(r["start"], r["end"]) for r in case["results"] if "start" in r]
                if len(spans) == len(case["results"]):
                    yield self._times(case["text"], spans)

    def _times(self, text, spans):
        words = self.tokenizer(text)
        tags = np.zeros(len(words), np.int64)
        for start, end in spans:
            encode_span(tags, words.range_of(start, end), TAGS["time"], "time")
        words.labels["time"] = tags
        return words

    # Events: ECB+ (sentences whose annotation was checked), MEANTIME

    def events(self):
        for document in self.lines("eventcoref/ecbplus_train.jsonl.gz"):
            words = self.tokenizer(document["text"])
            tags = np.full(len(words), IGNORED, np.int64)
            checked = {s["n"] for s in document["sentences"] if s["selected"]}
            for s in document["sentences"]:
                found = words.range_of(s["start"], s["end"])
                if s["selected"] and found:
                    tags[found[0]:found[1]] = 0
            for m in document["mentions"]:
                if m["kind"] == "action" and m["sentence"] in checked:
                    found = words.range_of(*m["spans"][0])
                    if found:
                        tags[found[0]] = 1
            if checked:
                words.labels["trigger"] = tags
                yield words
        for sentence in self.lines("factuality/meantime.jsonl.gz"):
            if sentence["split"] != "train":
                continue
            words = self.tokenizer(sentence["text"])
            tags = np.zeros(len(words), np.int64)
            scores = np.full(len(words), np.nan, np.float32)
            for e in sentence["events"]:
                found = words.range_of(e["start"], e["end"])
                if found:
                    tags[found[0]] = 1
                    scores[found[0]] = e["factuality"]
            words.labels["trigger"] = tags
            words.labels["factuality"] = scores
            yield words


def last_of_name(words, at):
    """The last word of a name of several words, which the treebank hangs on its first: mentions are marked there."""
    head, relation = words.labels["head"], words.labels["relation"]
    flat = RELATIONS.index("flat")
    return max([w for w in range(at + 1, min(at + 8, len(words))) if head[w] == at and relation[w] == flat], default=at)


def clauses(record, document, places):
    """Attributions of a GUM document: the source clause's verb group is the cue, its subject the source.

    The content is the attributed unit with what depends on it in the same sentence. Bylines and clauses
    without a verb are left out.
    """
    units = {u["n"]: u for u in record["units"]}
    number_at = {(u["start"], u["end"]): u["n"] for u in record["units"]}
    children = {}
    for u in record["units"]:
        children.setdefault(u["of"], []).append(u["n"])

    def below(n):
        return [n] + [m for child in children.get(n, []) for m in below(child)]

    for relation in record["attributions"]:
        (start, end), content = relation["source_unit"][0], tuple(relation["content_unit"][0])
        index = max((n for n, at in enumerate(places) if at <= start), default=None)
        if index is None or content not in number_at:
            continue
        upto = places[index + 1] if index + 1 < len(places) else len(record["text"])
        tokens = [t for t in document[index]["tokens"]
                  if start <= places[index] + t["start"] and places[index] + t["end"] <= end]
        ids = {t["id"] for t in tokens}
        verb = next((t for t in tokens if t["pos"] == "VERB" and t["head"] not in ids), None)
        subject = verb and next((t for t in tokens if t["head"] == verb["id"] and t["relation"].startswith("nsubj")), None)
        if verb is None:
            continue
        group = [t for t in tokens if t is verb or (t["head"] == verb["id"] and t["relation"] in
                                                    ("aux", "aux:pass", "compound:prt"))]
        parts = [units[n] for n in below(number_at[content])
                 if places[index] <= units[n]["start"] < upto and not (start <= units[n]["start"] < end)]
        span = lambda chosen: [(places[index] + min(t["start"] for t in chosen), places[index] + max(t["end"] for t in chosen))]
        if parts:
            yield {"cue": span(group), "content": joined(parts, record["text"]),
                   "source": span(subtree(subject, tokens)) if subject else []}


def subtree(token, tokens):
    found = [token]
    for t in found:
        found += [u for u in tokens if u["head"] == t["id"]]
    return found


def joined(parts, text):
    """Units as spans, neighbours with nothing but white space between them as one."""
    spans = []
    for u in sorted(parts, key=lambda u: u["start"]):
        if spans and not text[spans[-1][1]:u["start"]].strip():
            spans[-1] = (spans[-1][0], u["end"])
        else:
            spans.append((u["start"], u["end"]))
    return [tuple(s) for s in spans]


def moved(spans, source, target):
    """Spans of one text laid on another that differs in white space alone; none where it differs more."""
    if source == target:
        return spans
    units = lambda text: np.frombuffer(text.encode("utf-16-le"), np.uint16)
    inked = lambda text: np.flatnonzero(~np.isin(units(text), [9, 10, 13, 32, 160]))
    a, b = inked(source), inked(target)
    if len(a) != len(b) or (units(source)[a] != units(target)[b]).any():
        return []
    result = []
    for span in spans:
        i, j = np.searchsorted(a, [span["start"], span["end"] - 1])
        result.append({**span, "start": int(b[i]), "end": int(b[j]) + 1})
    return result


def label_attributions(words, attributions, layer):
    """Tags and word ranges of source, cue and content; a gold span's edges move out to whole words."""
    tags = np.zeros(len(words), np.int64)
    kept = []
    for a in sorted(attributions, key=lambda a: a["content"][:1]):
        ranges = {role: [words.range_of(*span) for span in a[role]] for role in ("source", "cue", "content")}
        ranges = {role: [r for r in found if r] for role, found in ranges.items()}
        for role in ("content", "cue", "source"):
            for found in ranges[role]:
                encode_span(tags, found, TAGS[layer], role)
        kept.append(ranges)
    words.labels[layer] = tags
    words.labels[layer + "_links"] = kept


def label_syntax(words, document, places):
    pos = np.full(len(words), IGNORED, np.int64)
    relation = np.full(len(words), IGNORED, np.int64)
    heads = np.full(len(words), IGNORED, np.int64)
    sentences = np.full(len(words), -1, np.int64)
    for n, (sentence, at) in enumerate(zip(document, places)):
        word_of = {}
        for token in sentence["tokens"]:
            found = words.range_of(at + token["start"], at + token["end"])
            if found is None:
                continue
            free = [w for w in range(*found) if pos[w] == IGNORED]
            word_of[token["id"]] = free[0] if free else found[0]
            sentences[found[0]:found[1]] = n
            if free:
                pos[free[0]] = POS.index(token["pos"])
                relation[free[0]] = RELATIONS.index(token["relation"])
                token["word"] = free[0]
                for w in free[1:]:
                    pos[w], relation[w], heads[w] = POS.index("_"), RELATIONS.index("_"), free[0]
        for token in sentence["tokens"]:
            if "word" in token:
                w = token["word"]
                target = word_of.get(token["head"], w) if token["head"] else w
                heads[w] = target
    words.labels.update(pos=pos, relation=relation, head=heads, sentence=sentences)


# What may follow the head of a name or a nominal inside it.
BEHIND = {"of", "in", "with", "at", "from", "on", "to", "for", ",", "(", "and", "by"}
CLAUSE = {"who", "that", "which", "whom", "whose"}


def head_of(text, words, found, form="PROP"):
    """The head of a mention where none is marked: the last word before what follows a head inside a name or a nominal."""
    a, b = found
    for w in range(a + 1, b):
        word = text[words.starts[w]:words.ends[w]].lower()
        if word in BEHIND or (form == "NOM" and word in CLAUSE):
            return w - 1
    return b - 1


def documents_of(path):
    """CoNLL-U documents: lists of sentences with their text and tokens (offsets into the sentence)."""
    documents, sentence, newdoc, paragraph = [], None, None, False
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        for line in file.read().split("\n"):
            if line.startswith("# newdoc"):
                documents.append([])
                newdoc = line.split("=")[-1].strip()
            elif line.startswith("# newpar"):
                paragraph = True
            elif line.startswith("# sent_id"):
                sentence = {"id": line.split("=", 1)[1].strip(), "document": newdoc, "paragraph": paragraph, "rows": []}
                paragraph = False
                if not documents:
                    documents.append([])
                documents[-1].append(sentence)
            elif line.startswith("# text ="):
                sentence["text"] = line.split("=", 1)[1].strip()
            elif line and line[0].isdigit():
                sentence["rows"].append(line.split("\t"))
    for document in documents:
        for sentence in document:
            sentence["tokens"] = tokens_of(sentence["text"], sentence.pop("rows"))
    return documents


def tokens_of(text, rows):
    tokens, at, until, upto = [], 0, 0, 0
    position = 0
    for row in rows:
        if "." in row[0]:
            continue
        if "-" in row[0]:
            position = text.index(row[1], position)
            until = int(row[0].split("-")[1])
            upto = position + len(row[1])
            continue
        number = int(row[0])
        if number <= until:
            found = text.find(row[1], position, upto)
            start, end = (found, found + len(row[1])) if found >= 0 else (position, upto)
            position = min(end, upto)
            if number == until:
                position = upto
        else:
            start = text.index(row[1], position)
            end = position = start + len(row[1])
        if start == end:
            start = end - 1
        tokens.append({"id": number, "form": row[1], "pos": row[3], "head": int(row[6]), "relation": row[7],
                       "start": width(text[:start]), "end": width(text[:end])})
    return tokens


def join(document):
    """One text of a document's sentences: paragraphs parted by a blank line, sentences by a space."""
    text, places = "", []
    for sentence in document:
        if text:
            text += "\n\n" if sentence["paragraph"] else " "
        places.append(width(text))
        text += sentence["text"]
    return text, places


def align(text, document):
    """UTF-16 offset of each sentence in a text that holds them in order, or None where it doesn't."""
    places, at = [], 0
    for sentence in document:
        found = text.find(sentence["text"], at)
        if found < 0:
            return None
        places.append(width(text[:found]))
        at = found + len(sentence["text"])
    return places
