"""Labels of the inner layer."""

import unittest

import numpy as np

from onrecord_training.nested import Retold, label_inner, one_speaker
from onrecord_training.tags import IGNORED
from onrecord_training.words import Words


class NestedTest(unittest.TestCase):
    TEXT = ("“We left,” Ana Breel told reporters, “but it rained.”\nIt was dark. The mayor said that he had denied it. "
            "Nobody knew.")

    def gold(self):
        at = lambda words: (self.TEXT.index(words), self.TEXT.index(words) + len(words))
        return [{"source": [at("Ana Breel")], "cue": [at("told")], "content": [at("“We left,”"), at("“but it rained.”")]},
                {"source": [at("The mayor")], "cue": [at("said")], "content": [at("that he had denied it")]}]

    def test_contents_are_told_by_the_author(self):
        told = Retold(self.TEXT, self.gold())
        self.assertEqual("Ana Breel spoke to reporters. We left but it rained. \n"
                         "It was dark. The mayor spoke to reporters. He had denied it. Nobody knew. \n", told.text)

    def test_places_are_found_again(self):
        told = Retold(self.TEXT, self.gold())
        for words, was, owner in (("We left but it", "We left,” Ana Breel told reporters, “but it", 0), ("He had", "he had", 1),
                                  ("Nobody knew.", "Nobody knew.", None)):
            start = told.text.index(words)
            first, last, whose = told.origin(start, start + len(words))
            self.assertEqual((was, owner), (self.TEXT[first:last], whose))

    def test_one_speaker_tells_all_of_it(self):
        found = {"source": [(1, 2, 0)], "cue": [(3, 4, 0)], "content": [(5, 9, 0)]}
        self.assertEqual({"source": [(1, 2)], "cue": [(3, 4)], "content": [(5, 9)]}, one_speaker(found))
        self.assertIsNone(one_speaker({**found, "cue": [(3, 4, 1)]}))
        self.assertIsNone(one_speaker({**found, "source": []}))
        self.assertIsNone(one_speaker({role: [(1, 2, None)] for role in found}))

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
