"""From scores to findings, as the Java reader does it: windows, Viterbi, links."""

import numpy as np
import torch

from .batches import Batch, Row
from .heads import LINK_DEPTH
from .tags import TAGS, spans
from .words import Words

# Tuned on dev: log-odds up to which a cue without content may take a fragment from another.
EMPTY_CUE_COST = 4.0


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
    by_role, sure = fragments(heads, scores, layer)
    vectors = heads.column(scores, "link").view(-1, 2, 4, LINK_DEPTH)
    breaks = np.cumsum(words.shapes // 8 >= 2)

    def choices(t, name, dependents, candidates):
        """For each dependent the log-probabilities of its near candidates, None among them."""
        result = {}
        for d in dependents:
            near = [c for c in candidates if abs(c[0] - d[1]) <= reach or abs(d[0] - c[1]) <= reach]
            if near:
                logits = heads.link[name](vectors[:, t], [d], near, breaks)[0]
                result[d] = dict(zip([None] + near, torch.log_softmax(logits, 0).tolist()))
        return result

    cue_odds = choices(0, "content_cue", by_role["content"], by_role["cue"])
    source_odds = choices(1, "cue_source", by_role["cue"], by_role["source"])
    cue_of = {d: max(odds, key=odds.get) for d, odds in cue_odds.items()}
    content_for_empty_cues(cue_of, cue_odds, by_role["cue"])
    result = []
    for cue in by_role["cue"]:
        content = [c for c in by_role["content"] if cue_of.get(c) == cue]
        odds = source_odds.get(cue, {None: 0.0})
        source = max(odds, key=odds.get)
        if content:
            features = [sure[cue], sum(sure[c] for c in content), min(sure[c] for c in content),
                        sure[source] if source else 0.0, min(cue_odds[c][cue] for c in content), odds[source],
                        float(len(content)), float(source is None)]
            result.append({"source": [source] if source else [], "cue": [cue], "content": content, "features": features})
    return result


def fragments(heads, scores, layer):
    """Word ranges by role, and the log of each one's marginal probability: that just these words are a span."""
    crf = heads.crf[layer]
    emissions = heads.column(scores, layer)
    path = crf.best(emissions)
    transition = crf.tables()[0].double().cpu().numpy()
    forward, backward, total = crf.marginals(emissions)
    numbers = emissions.double().cpu().numpy()
    by_role, sure = {role: [] for role in ("source", "cue", "content")}, {}
    for role, a, b in spans(path, TAGS[layer]):
        by_role[role].append((a, b))
        inside = sum(transition[path[i - 1], path[i]] + numbers[i, path[i]] for i in range(a + 1, b))
        sure[a, b] = min(0.0, float(forward[a, path[a]] + inside + backward[b - 1, path[b - 1]] - total))
    return by_role, sure


def content_for_empty_cues(cue_of, odds, cues):
    """A cue without content takes the fragment that gives it up most cheaply, if one does at all.

    Every cue attributes something; a fragment moves only from a cue that keeps another, or from none.
    """
    kept = {}
    for cue in cue_of.values():
        kept[cue] = kept.get(cue, 0) + 1
    for cue in cues:
        if cue in kept:
            continue
        costs = {d: o[cue_of[d]] - o[cue] for d, o in odds.items() if cue in o and (cue_of[d] is None or kept[cue_of[d]] > 1)}
        best = min(costs, key=costs.get, default=None)
        if best is not None and costs[best] < EMPTY_CUE_COST:
            kept[cue_of[best]] -= 1
            cue_of[best] = cue
            kept[cue] = 1


def offsets(words, found):
    """An attribution's word ranges as spans of offsets."""
    return {role: [(int(words.starts[a]), int(words.ends[b - 1])) for a, b in found[role]]
            for role in ("source", "cue", "content")}
