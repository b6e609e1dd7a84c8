"""How sure the reader is of a statement: a logistic model over the probabilities that decoding gives its parts.

Fitted on all development documents of the set that attribution is trained on; how well it holds is told by five
models that each leave a fifth of them out. A statement is right where its content overlaps a gold content with an
IoU of at least .8 and its source overlaps that one's source.
"""

import numpy as np

from .arithmetic import reads
from .decode import attributions, offsets, scores_of

FEATURES = ("cue", "content", "worst_content", "source", "content_link", "source_link", "joint", "fragments",
            "sourceless")


def fit(model, documents, window, overlap, say):
    """Weights for reader.json: {"confidence": {"features": [...], "weights": [...], "bias": b}}.

    Of `documents`, lists of annotators' versions, the first version counts.
    """
    rows, right, number = [], [], []
    for n, (words, *_) in enumerate(documents):
        scores = scores_of(reads(model), words, window - 2, overlap)
        gold = [(_characters(a["content"]), _characters(a["source"])) for a in words.gold]
        for found in attributions(model.heads, scores, words):
            spans = offsets(words, found)
            rows.append(found["features"])
            right.append(is_right(_characters(spans["content"]), _characters(spans["source"]), gold))
            number.append(n)
    x, y, fold = np.array(rows), np.array(right, float), np.array(number) % 5
    left_out = np.zeros(len(y))
    for n in range(5):
        left_out[fold == n] = probabilities(x[fold == n], *logistic(x[fold != n], y[fold != n]))
    say(f"calibration error of documents left out: {error(left_out, y):.4f}")
    weights, bias = logistic(x, y)
    return {"confidence": {"features": list(FEATURES), "weights": weights.round(6).tolist(), "bias": round(bias, 6)}}


def logistic(x, y, rounds=50, ridge=2e-3):
    """Weights and bias, by Newton's method on standardized features."""
    middle, spread = x.mean(0), x.std(0) + 1e-6
    z = np.c_[(x - middle) / spread, np.ones(len(x))]
    w, penalty = np.zeros(z.shape[1]), ridge * np.r_[np.ones(x.shape[1]), 0]
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-z @ w))
        slope = z.T @ (p - y) / len(y) + penalty * w
        w -= np.linalg.solve((z * (p * (1 - p))[:, None]).T @ z / len(y) + np.diag(penalty), slope)
    weights = w[:-1] / spread
    return weights, float(w[-1] - weights @ middle)


def probabilities(x, weights, bias):
    return 1 / (1 + np.exp(-(x @ weights + bias)))


def error(guess, truth, bins=10):
    """Expected calibration error over bins of as many statements each (Naeini et al., 2015)."""
    return sum(abs(guess[b].mean() - truth[b].mean()) * len(b) for b in np.array_split(np.argsort(guess), bins)) / len(guess)


def is_right(content, source, gold):
    for gold_content, gold_source in gold:
        union = len(content | gold_content)
        if union and len(content & gold_content) / union >= 0.8:
            return bool(source & gold_source) or (not source and not gold_source)
    return False


def _characters(spans):
    return {i for start, end in spans for i in range(start, end)}
