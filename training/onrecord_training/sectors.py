"""The sector of an actor: a linear layer on the states of its mentions' heads, fitted in the last stage.

The states are what the encoder has learned for all else and stay as they are. An actor's scores are the mean of its mentions'.
"""

import numpy as np
import torch
from torch.nn import functional as F

from .actors import document
from .decode import scores_of
from .tags import TAGS


@torch.no_grad()
def examples(model, run, tokenizer, passages, window, overlap):
    """The mean state of each actor's mentions [N, width], and its sector [N]."""
    states, sectors = [], []
    for text, mentions, codes in passages:
        if not codes:
            continue
        words = document(tokenizer, text, mentions)
        hidden = scores_of(run, words, window, overlap)
        for who, sector in codes.items():
            at = sorted({w for w in np.flatnonzero(words.labels["chain"] == words.numbers.get(who, -2))})
            if at:
                states.append(hidden[torch.tensor(at)].mean(0))
                sectors.append(TAGS["sector"].index(sector))
    # Tensors of inference can't be learned from: these are.
    return torch.stack(states).clone(), torch.tensor(sectors)


def fit(states, sectors, steps=400, decay=3e-4):
    """Weight [sectors, width] and bias [sectors] of a multinomial logistic regression."""
    torch.manual_seed(0)
    layer = torch.nn.Linear(states.shape[1], len(TAGS["sector"]))
    optimizer = torch.optim.Adam(layer.parameters(), lr=0.02)
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = 0.02 * (1 - step / steps)
        loss = F.cross_entropy(layer(states), sectors) + decay * (layer.weight ** 2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return layer.weight.detach(), layer.bias.detach()


def left_out(states, sectors, folds=5):
    """The share of actors whose sector is found by what is fitted to others."""
    fold = torch.arange(len(sectors)) * folds // len(sectors)
    right = 0
    for n in range(folds):
        weight, bias = fit(states[fold != n], sectors[fold != n])
        right += ((states[fold == n] @ weight.T + bias).argmax(1) == sectors[fold == n]).sum().item()
    return right / len(sectors)
