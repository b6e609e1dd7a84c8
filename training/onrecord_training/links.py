"""Which fragments belong together: a softmax over candidates of a small additive network.

See the linking section of ARCHITECTURE.md; the Java twin is org.onrecord.reading.attribution.Links.
"""

import numpy as np
import torch
from torch import nn


# How many buckets a gap may fall into.
GAPS = 17


def bucket(gap):
    """0 for none, 1..8 for a head after its dependent, 9..16 for one before, by powers of two; of a tensor of gaps."""
    k = 1 + gap.abs().clamp(min=1).double().log2().floor().long().clamp(max=7)
    return torch.where(gap == 0, 0, torch.where(gap > 0, k, 8 + k))


def features(dependents, candidates, breaks):
    """For each pair the gap's bucket, the candidates between (0..3) and the line ends between (0..2).

    Fragments are half-open word ranges; breaks[w] counts the words up to and with w that begin a line.
    """
    d, c = np.array(dependents), np.array(candidates)
    dep_first, dep_last = d[:, 0][:, None], d[:, 1][:, None] - 1
    head_first, head_last = c[:, 0][None], c[:, 1][None] - 1
    after, before = head_first > dep_last, head_last < dep_first
    gap = np.where(after, head_first - dep_last, np.where(before, head_last - dep_first, 0))
    left = np.where(after, dep_last, head_last)
    right = np.where(after, head_first, dep_first)
    inside = (c[None, None, :, 0] > left[:, :, None]) & (c[None, None, :, 1] - 1 < right[:, :, None])
    apart = after | before
    between = np.where(apart, np.minimum(inside.sum(2), 3), 0)
    lines = np.where(apart, np.minimum(breaks[right] - breaks[left], 2), 0)
    return bucket(torch.from_numpy(gap)), torch.from_numpy(between), torch.from_numpy(lines)


class Link(nn.Module):
    def __init__(self, depth):
        super().__init__()
        self.none = nn.Parameter(torch.zeros(depth))
        self.gap = nn.Parameter(torch.zeros(GAPS, depth))
        self.between = nn.Parameter(torch.zeros(4, depth))
        self.breaks = nn.Parameter(torch.zeros(3, depth))
        self.score = nn.Linear(depth, 1)

    def forward(self, vectors, dependents, candidates, breaks):
        """Logits [dependents, 1 + candidates], none first; vectors [W, 4, depth]."""
        gap, between, lines = features(dependents, candidates, breaks)
        d, c = torch.tensor(dependents), torch.tensor(candidates)
        own = vectors[d[:, 0], 0] + vectors[d[:, 1] - 1, 1]
        theirs = vectors[c[:, 0], 2] + vectors[c[:, 1] - 1, 3]
        pair = own[:, None] + theirs[None] + self.gap[gap] + self.between[between] + self.breaks[lines]
        every = torch.cat([(own + self.none)[:, None], pair], 1)
        return self.score(torch.relu(every)).squeeze(2)

