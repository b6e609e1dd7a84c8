"""Holding a reader to what it said before."""

import unittest

import numpy as np
import torch

from onrecord_training.batches import Batch, Row
from onrecord_training.heads import Heads
from onrecord_training.words import Words


def words(count, held):
    n = np.arange(count)
    return Words(2 * n, 2 * n + 1, np.ones(count, int), np.arange(count + 1), n, held=held)


class DriftTest(unittest.TestCase):
    def test_a_batch_knows_which_rows_are_held(self):
        batch = Batch([Row(words(3, False), 0, 3), Row(words(5, True), 0, 5)])
        self.assertEqual([1], batch.held.tolist())
        some = batch.inputs(batch.held)
        self.assertEqual([5], some.lengths.tolist())
        self.assertEqual(batch.ids[1:].tolist(), some.ids.tolist())
        self.assertEqual([3, 5], batch.lengths.tolist())

    def test_drift_counts_the_outermost_tags_of_real_words_alone(self):
        heads = Heads(8)
        torch.manual_seed(5)
        then = torch.randn(2, 4, heads.project.out_features)
        now = then.clone()
        lengths = torch.tensor([4, 2])
        heads.column(now, "attribution")[1, 2:, 1] += 3  # padding
        heads.column(now, "inner")[..., 1] += 3
        heads.column(now, "attribution")[0, 0] += 2  # the same for all tags: no other probabilities
        self.assertAlmostEqual(0, heads.drift(now, then, lengths).item(), places=5)
        heads.column(now, "attribution")[0, 0, 1] += 2
        self.assertGreater(heads.drift(now, then, lengths).item(), 0.01)


if __name__ == "__main__":
    unittest.main()
