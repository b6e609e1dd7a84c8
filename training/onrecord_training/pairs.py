"""The last stage: what speaks for two mentions beside their vectors, as a table that is fitted to what the reader says.

For each pair: whether their head words are the same, what article the later one has, how each stands for what it means, and
how many words lie between them. The Java twin is org.onrecord.model.Chaining.
"""

import numpy as np
import torch

from .decode import scores_of
from .heads import CHAIN_DEPTH, FARTHEST

# The articles, and how many words before its head a mention's may stand.
INDEFINITE = ("a", "an", "some", "any", "another", "no", "every", "each", "many", "several", "few")
DEFINITE = ("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "both")
BEFORE = 4

# How many mentions a mention looks back over, as the reader does.
REACH = 200

SHAPE = (2, 3, 3, 3, FARTHEST + 1)


def articles(words, vocab):
    """0 for none, 1 indefinite, 2 definite: of the nearest article among the few words before each word, up to a mark."""
    kind = {vocab[w]: n for n, some in ((1, INDEFINITE), (2, DEFINITE)) for w in some}
    marks = {i for w, i in vocab.items() if len(w) == 1 and not w.isalnum()}
    alone = np.diff(words.first) == 1
    ids = np.where(alone, words.subwords[words.first[:-1]], -1)
    found = np.zeros(len(words), np.int64)
    for at in range(len(words)):
        for before in range(at - 1, max(-1, at - 1 - BEFORE), -1):
            if ids[before] in marks:
                break
            if ids[before] in kind:
                found[at] = kind[ids[before]]
                break
    return found


def problem(run, heads, words, vocab, window, overlap):
    """A document's mentions as a choice each: products [M, M], cells of the table [M, M], which are right [M, M]."""
    at = np.flatnonzero(words.labels["chain"] >= 0)
    scores = scores_of(run, words, window, overlap)[torch.from_numpy(at)]
    product = heads.column(scores, "chain_later") @ heads.column(scores, "chain_earlier").T / CHAIN_DEPTH ** 0.5
    form = heads.form[heads.column(scores, "pos").argmax(1)].numpy()
    spelled = [tuple(words.subwords[words.first[w]:words.first[w + 1]]) for w in at]
    numbers = {word: n for n, word in enumerate(dict.fromkeys(spelled))}
    spelling = np.array([numbers[word] for word in spelled])
    same = (spelling[:, None] == spelling[None, :]).astype(np.int64)
    far = np.minimum(np.log2(np.maximum(at[:, None] - at[None, :], 1)).astype(np.int64), FARTHEST)
    article = articles(words, vocab)[at][:, None] + np.zeros_like(same)
    cells = np.ravel_multi_index((same, article, form[:, None] + 0 * same, form[None, :] + 0 * same, far), SHAPE)
    n = np.arange(len(at))
    before = (n[:, None] > n[None, :]) & (n[:, None] - n[None, :] <= REACH)
    chain = words.labels["chain"][at]
    right = before & (chain[:, None] == chain[None, :])
    return product, torch.from_numpy(cells), torch.from_numpy(before), torch.from_numpy(right), words.weight


def fit(model, documents, vocab, run, window, overlap, say, steps=60, decay=0.02):
    """The table [2, 3, 3, 3, distances], begun with the distances that training has learned; each document counts alike."""
    start = model.heads.apart.detach().expand(SHAPE).clone()
    with torch.no_grad():
        problems = [problem(run, model.heads, words, vocab, window, overlap) for words in documents]
    problems = [p for p in problems if len(p[0]) > 1]
    table = start.clone().requires_grad_(True)
    optimizer = torch.optim.Adam([table], lr=0.1)
    for step in range(steps):
        loss, count = 0, 0
        for product, cells, before, right, weight in problems:
            logits = (product + table.flatten()[cells]).masked_fill(~before, -1e4)
            logits = torch.cat([torch.zeros(len(logits), 1), logits], 1)
            good = torch.cat([~right.any(1, keepdim=True), right], 1)
            each = torch.logsumexp(logits, 1) - torch.logsumexp(logits.masked_fill(~good, -1e4), 1)
            loss, count = loss + weight * each.sum(), count + weight * len(each)
        loss = loss / count + decay * ((table - start) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step % 10 == 0:
            say(f"table of pairs: step {step} of {steps}, loss {loss.item():.4f}")
    return table.detach()
