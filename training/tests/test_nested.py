"""Labels of the inner layer."""

import unittest

import numpy as np

from onrecord_training.nested import alone, label_inner
from onrecord_training.tags import IGNORED
from onrecord_training.words import Words


class NestedTest(unittest.TestCase):
    def test_a_content_alone(self):
        for content, shift, text in (("that the lake is low", 5, "The lake is low."), ("“He left,”", 1, "He left."),
                                     ("why?", 0, "Why?"), ("“that it rains.”", 6, "It rains.")):
            self.assertEqual((10 + shift, text), alone(10, content))

    def test_content_in_which_nothing_was_found_is_unknown(self):
        n = np.arange(12)
        words = Words(2 * n, 2 * n + 1, np.zeros(12, int), np.arange(13), n)
        words.labels["attribution_links"] = [{"content": [(1, 5)]}, {"content": [(6, 8), (9, 11)]}]
        label_inner(words, [{"source": [(2, 3)], "cue": [(4, 5)], "content": [(6, 7)]}])
        inner = words.labels["inner"]
        self.assertTrue((inner[1:4] > 0).all())
        self.assertEqual([0, 0, 0], inner[[0, 5, 8]].tolist())
        self.assertTrue((inner[6:8] == IGNORED).all() and (inner[9:11] == IGNORED).all())


if __name__ == "__main__":
    unittest.main()
