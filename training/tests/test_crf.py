"""The conditional random field against enumeration of all sequences of tags."""

import itertools
import unittest

import torch

from onrecord_training.crf import Crf
from onrecord_training.tags import IGNORED, allowed, bioes

TAGS = bioes("a")
WORDS = 4


class CrfTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(3)
        self.crf = Crf(TAGS)
        torch.nn.init.normal_(self.crf.transitions)
        self.emissions = torch.randn(WORDS, len(TAGS))
        follows, first, last = allowed(TAGS)
        self.sequences = [s for s in itertools.product(range(len(TAGS)), repeat=WORDS)
                          if first[s[0]] and last[s[-1]] and all(follows[a][b] for a, b in zip(s, s[1:]))]

    def score(self, sequence):
        steps = sum(float(self.emissions[n, tag]) for n, tag in enumerate(sequence))
        return steps + sum(float(self.crf.transitions[a, b].detach()) for a, b in zip(sequence, sequence[1:]))

    def likelihood(self, agrees):
        scores = {s: self.score(s) for s in self.sequences}
        total = torch.logsumexp(torch.tensor(list(scores.values())), 0)
        return float(torch.logsumexp(torch.tensor([v for s, v in scores.items() if agrees(s)]), 0) - total)

    def loss(self, labels):
        return float(self.crf.loss(self.emissions[None], torch.tensor([labels]), torch.tensor([WORDS])).detach())

    def test_sequences_are_those_of_bioes(self):
        # Four words, parted into O, S and B..E runs: each word is O or S, or two to four make a run.
        self.assertEqual(2 ** 4 + 3 * 2 ** 2 + 1 + 2 * 2 + 1, len(self.sequences))

    def test_loss_is_the_likelihood_a_word(self):
        gold = self.sequences[5]
        self.assertAlmostEqual(-self.likelihood(lambda s: s == gold) / WORDS, self.loss(list(gold)), places=4)

    def test_ignored_words_may_have_any_tag(self):
        gold = [self.sequences[5][0], IGNORED, IGNORED, self.sequences[5][3]]
        agrees = lambda s: s[0] == gold[0] and s[3] == gold[3]
        self.assertAlmostEqual(-self.likelihood(agrees) / WORDS, self.loss(gold), places=4)

    def test_all_ignored_costs_nothing(self):
        self.assertAlmostEqual(0, self.loss([IGNORED] * WORDS), places=4)

    def test_best_is_the_best_sequence(self):
        self.assertEqual(max(self.sequences, key=self.score), tuple(self.crf.best(self.emissions)))

    def test_marginals_are_those_of_all_sequences(self):
        forward, backward, total = self.crf.marginals(self.emissions)
        for word in range(WORDS):
            for tag in range(len(TAGS)):
                share = sum(2.718281828459045 ** (self.score(s) - total) for s in self.sequences if s[word] == tag)
                found = float(torch.tensor(forward[word, tag] + backward[word, tag] - total).exp())
                self.assertAlmostEqual(share, found, places=4)


if __name__ == "__main__":
    unittest.main()
