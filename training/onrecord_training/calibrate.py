"""How sure the reader is of a statement: a logistic model over what decoding knows of it (Platt, 1999).

Fitted on every second development document; the others tell how well it holds. A statement is right where
its content overlaps a gold content with an IoU of at least .8 and its source overlaps that one's source.
"""

import numpy as np
import torch
from torch.nn import functional as F

from .decode import attributions, offsets, scores_of

FEATURES = ("cue", "content", "worst_content", "source", "content_link", "source_link", "fragments", "sourceless")


def fit(model, data, settings):
    """Weights for reader.json: {"confidence": {"features": [...], "weights": [...], "bias": b}}."""
    rows, right = [], []
    for n, document in enumerate(line for line in data.lines("attribution/polnear_dev.jsonl.gz") if line["primary"]):
        if n % 2:
            continue
        words = data.tokenizer(document["text"])

        def run(batch):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                return model(batch)

        scores = scores_of(run, words, settings.window - 2, settings.overlap)
        gold = [(_characters(a["content"]), _characters(a["source"])) for a in document["attributions"]]
        for found in attributions(model.heads, scores, words):
            spans = offsets(words, found)
            rows.append(found["features"])
            right.append(is_right(_characters(spans["content"]), _characters(spans["source"]), gold))
    x, y = torch.tensor(np.array(rows), dtype=torch.float64), torch.tensor(right, dtype=torch.float64)
    middle, spread = x.mean(0), x.std(0) + 1e-6
    weights = torch.zeros(x.shape[1] + 1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=200)

    def closure():
        optimizer.zero_grad()
        logits = ((x - middle) / spread) @ weights[:-1] + weights[-1]
        loss = F.binary_cross_entropy_with_logits(logits, y) + 1e-3 * weights[:-1].square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    w = (weights[:-1] / spread).detach()
    bias = float(weights[-1].detach() - (w * middle).sum())
    return {"confidence": {"features": list(FEATURES), "weights": [round(float(v), 6) for v in w], "bias": round(bias, 6)}}


def is_right(content, source, gold):
    for gold_content, gold_source in gold:
        union = len(content | gold_content)
        if union and len(content & gold_content) / union >= 0.8:
            return bool(source & gold_source) or (not source and not gold_source)
    return False


def _characters(spans):
    return {i for start, end in spans for i in range(start, end)}
