"""From scores to findings, as the Java reader does it: windows, Viterbi, links."""

import numpy as np
import torch

from .batches import Batch, Row
from .heads import LINK_DEPTH
from .tags import ROLES, TAGS, spans
from .words import Words

# Tuned on dev: how probable a cue or a source off the best path must be to be offered to links.
LIKELY = 0.1

# Of an attribution's probabilities the one that is no part of their product, being among the second.
WORST = 2


def windows(words, size, overlap):
    """Word ranges of nearly equal numbers of subwords, at most `size`, overlapping by about `overlap`."""
    total = int(words.first[-1])
    count = 1 if total <= size else -(-(total - overlap) // (size - overlap))
    length = (total + (count - 1) * overlap) / count
    ranges = []
    for n in range(count):
        start = n * (length - overlap)
        a = int(np.searchsorted(words.first[:-1], round(start), side="left"))
        b = int(np.searchsorted(words.first, round(start) + size if n < count - 1 else total, side="right")) - 1
        b = min(b, int(np.searchsorted(words.first, round(start + length), side="left")))
        ranges.append((a, len(words) if n == count - 1 else b))
    return ranges


@torch.no_grad()
def scores_of(run, words, size, overlap):
    """Scores [W, H] of a text; in an overlap each word takes those of the window it lies deeper in."""
    plain = Words(words.starts, words.ends, words.shapes, words.first, words.subwords)
    result, depth = None, np.full(len(words), -1)
    for a, b in windows(words, size, overlap):
        scores = run(Batch([Row(plain, a, b)]))[0].float().numpy()
        if result is None:
            result = np.zeros((len(words), scores.shape[1]), np.float32)
        n = np.arange(b - a)
        left = n if a > 0 else np.full(b - a, 10**6)
        right = n[::-1] if b < len(words) else np.full(b - a, 10**6)
        deep = np.minimum(left, right)
        better = deep > depth[a:b]
        result[a:b][better] = scores[better]
        depth[a:b] = np.maximum(depth[a:b], deep)
    return torch.from_numpy(result)


@torch.no_grad()
def attributions(heads, scores, words, layer="attribution", reach=384):
    """Attributions of one text: dictionaries of word ranges, and the features of calibrate.FEATURES."""
    if not len(words):
        return []
    best, likely = fragments(heads, scores, layer)
    vectors = heads.column(scores, "link").view(-1, 2, 4, LINK_DEPTH)
    breaks = np.cumsum(words.shapes // 8 >= 2)

    def choices(t, name, dependents, role):
        """For each dependent (its pick, the pick's log-probability); off the best path a candidate counts less."""
        candidates, result = sorted([*best[role], *likely[role]]), {}
        for d in dependents:
            near = [c for c in candidates if abs(c[0] - d[1]) <= reach or abs(d[0] - c[1]) <= reach]
            if near:
                logits = heads.link[name](vectors[:, t], [d], near, breaks)[0]
                logits += torch.tensor([0.0] + [likely[role].get(c, 0.0) for c in near])
                odds = torch.log_softmax(logits, 0).tolist()
                pick = int(np.argmax(odds))
                result[d] = ([None, *near][pick], odds[pick])
            else:
                result[d] = (None, 0.0)
        return result

    sure = {role: {**best[role], **likely[role]} for role in best}
    cue_of = choices(0, "content_cue", best["content"], "cue")
    contents = {}
    for content, (cue, _) in cue_of.items():
        if cue:
            contents.setdefault(cue, []).append(content)
    source_of = choices(1, "cue_source", sorted(contents), "source")
    result = []
    for cue, (source, odds) in source_of.items():
        content = contents[cue]
        logs = [sure["content"][c] for c in content]
        chances = np.exp([sure["cue"][cue], sum(logs), min(logs), sure["source"].get(source, 0.0),
                          min(cue_of[c][1] for c in content), odds])
        joint = float(np.delete(chances, WORST).prod())
        features = [*chances.tolist(), joint, float(len(content)), float(source is None)]
        result.append({"source": [source] if source else [], "cue": [cue], "content": content, "features": features})
    return result


@torch.no_grad()
def fragments(heads, scores, layer):
    """Two dictionaries from roles to word ranges, each with the log-probability that just these words are one.

    The first holds those of the best path, the second the likely cues and sources that stand where it has nothing.
    """
    tags, crf = TAGS[layer], heads.crf[layer]
    emissions = heads.column(scores, layer)
    path = crf.best(emissions)
    chances = Chances(crf, emissions)
    best, likely = {role: {} for role in ROLES}, {role: {} for role in ROLES}
    for role, a, b in spans(path, tags):
        best[role][a, b] = chances.span(path[a:b], a)
    taken = np.array(path) > 0
    found = [(-chance, a, b, role) for role in ("cue", "source") for (a, b), chance in
             chances.likely(*(tags.index(f"{p}-{role}") for p in "BIES"), taken).items()]
    for chance, a, b, role in sorted(found):
        if not taken[a:b].any():
            taken[a:b] = True
            likely[role][a, b] = -chance
    return best, likely


class Chances:
    """Log-probabilities of tags on runs of words, by a CRF's marginals."""

    def __init__(self, crf, emissions):
        self.transition = crf.tables()[0].double().cpu().numpy()
        self.forward, self.backward, self.total = crf.marginals(emissions)
        self.emissions = emissions.double().cpu().numpy()

    def span(self, path, a):
        """That the words from a on have these tags."""
        inside = sum(self.step(a + i, path[i - 1], path[i]) for i in range(1, len(path)))
        return self.close(self.forward[a, path[0]] + inside, a + len(path) - 1, path[-1])

    def step(self, word, before, tag):
        return self.transition[before, tag] + self.emissions[word, tag]

    def close(self, so_far, word, tag):
        return min(0.0, float(so_far + self.backward[word, tag] - self.total))

    def likely(self, begin, inside, end, single, taken):
        """Spans of one role with a probability of at least LIKELY on words that aren't taken."""
        found, least = {}, np.log(LIKELY)
        at_all = np.maximum(self.forward[:, begin] + self.backward[:, begin],
                            self.forward[:, single] + self.backward[:, single]) - self.total
        for a in np.flatnonzero((at_all >= least) & ~taken):
            found[a, a + 1] = self.close(self.forward[a, single], a, single)
            so_far, tag, b = self.forward[a, begin], begin, a + 1
            while b < len(taken) and not taken[b] and self.close(so_far, b - 1, tag) >= least:
                found[a, b + 1] = self.close(so_far + self.step(b, tag, end), b, end)
                so_far, tag, b = so_far + self.step(b, tag, inside), inside, b + 1
        return {(int(a), int(b)): chance for (a, b), chance in found.items() if chance >= least}


def offsets(words, found):
    """An attribution's word ranges as spans of offsets."""
    return {role: [(int(words.starts[a]), int(words.ends[b - 1])) for a, b in found[role]]
            for role in ROLES}


def nested(layers, words):
    """The attributions of each layer that stand within one of the layer around, as org.onrecord.reading.attribution.Nesting."""
    kept = [layers[0]]
    for found in layers[1:]:
        kept.append([a for a in found if any(holds(around, a, words) for around in kept[-1])])
    return kept


def holds(around, inner, words):
    """Whether an attribution's content holds another's cue and more than half of the characters of its content."""
    a, b = inner["cue"][0]
    if not any(c <= a and b <= d for c, d in around["content"]):
        return False
    spans, theirs = offsets(words, inner)["content"], offsets(words, around)["content"]
    shared = sum(max(0, min(e, t) - max(s, f)) for s, e in spans for f, t in theirs)
    return 2 * shared > sum(e - s for s, e in spans)
