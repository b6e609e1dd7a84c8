"""A linear-chain conditional random field over words (Lafferty et al., 2001), constrained to BIOES."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from .tags import IGNORED, allowed

FORBIDDEN = -1e4


class Crf(nn.Module):
    def __init__(self, tags):
        super().__init__()
        follows, first, last = (torch.tensor(x) for x in allowed(tags))
        self.register_buffer("barrier", torch.where(follows, 0.0, FORBIDDEN))
        self.register_buffer("barrier_first", torch.where(first, 0.0, FORBIDDEN))
        self.register_buffer("barrier_last", torch.where(last, 0.0, FORBIDDEN))
        self.transitions = nn.Parameter(torch.zeros(len(tags), len(tags)))

    def tables(self):
        """Transition [K, K] (row to column), first [K] and last [K] scores with what BIOES forbids."""
        return self.transitions + self.barrier, self.barrier_first, self.barrier_last

    def loss(self, emissions, labels, lengths):
        """Negative log-likelihood per word of labels [B, W] under emissions [B, W, K].

        A word labelled IGNORED may have any tag: the likelihood is that of all sequences that agree with the rest. Wherever
        the scores are, this is done on the CPU: hundreds of small steps one after the other.
        """
        where, emissions = emissions.device, emissions.float().cpu()
        labels, lengths = labels.cpu(), lengths.cpu()
        known = F.one_hot(labels.clamp(min=0), emissions.shape[2]).bool() | (labels == IGNORED)[..., None]
        both = torch.cat([emissions, emissions.masked_fill(~known, FORBIDDEN)])
        total, gold = self.partition(both, lengths.repeat(2)).chunk(2)
        return ((total - gold).sum() / lengths.sum()).to(where)

    def partition(self, emissions, lengths):
        """The log of the sum over all sequences of tags, for each of some texts [B]."""
        transition, first, last = (table.to(emissions.device) for table in self.tables())
        alpha = emissions[:, 0] + first
        alphas = [alpha]
        for t in range(1, emissions.shape[1]):
            alpha = torch.logsumexp(alpha[:, :, None] + transition, dim=1) + emissions[:, t]
            alphas.append(alpha)
        return torch.logsumexp(torch.stack(alphas, 1)[torch.arange(len(lengths), device=lengths.device), lengths - 1] + last, dim=1)

    @torch.no_grad()
    def best(self, emissions):
        """The best tags of one text (Viterbi), emissions [W, K]."""
        transition, first, last = (t.float().cpu().numpy() for t in self.tables())
        emissions = emissions.detach().float().cpu().numpy()
        score, back = emissions[0] + first, np.zeros(emissions.shape, np.int64)
        for t in range(1, len(emissions)):
            paths = score[:, None] + transition
            back[t] = paths.argmax(0)
            score = paths.max(0) + emissions[t]
        path = [int((score + last).argmax())]
        for t in range(len(emissions) - 1, 0, -1):
            path.append(int(back[t, path[-1]]))
        return path[::-1]

    @torch.no_grad()
    def marginals(self, emissions):
        """Forward and backward log-scores [W, K] and the log of the partition sum, for one text."""
        transition, first, last = (t.double().cpu().numpy() for t in self.tables())
        emissions = emissions.detach().double().cpu().numpy()
        add = lambda x, axis: np.log(np.exp(x - x.max(axis, keepdims=True)).sum(axis)) + x.max(axis)
        forward, backward = np.zeros_like(emissions), np.zeros_like(emissions)
        forward[0] = emissions[0] + first
        for t in range(1, len(emissions)):
            forward[t] = add(forward[t - 1][:, None] + transition, 0) + emissions[t]
        backward[-1] = last
        for t in range(len(emissions) - 2, -1, -1):
            backward[t] = add(transition + emissions[t + 1] + backward[t + 1], 1)
        return forward, backward, float(add(forward[-1] + last, 0))
