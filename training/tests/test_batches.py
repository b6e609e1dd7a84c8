"""Windows and batches: no word lost, no label moved."""

import unittest

import numpy as np

from onrecord_training.batches import Batch, Row, batches_of, cut, mend, problems, rows_of
from onrecord_training.tags import IGNORED, TAGS
from onrecord_training.words import NEW_LINE, Words


def words(count, labels=None, alone=False, line_every=0):
    """A text of words of one subword each, whose ids are 1000 and on."""
    n = np.arange(count)
    shapes = np.full(count, 8)
    if line_every:
        shapes[::line_every] = 8 * NEW_LINE
    result = Words(2 * n, 2 * n + 1, shapes, np.arange(count + 1), 1000 + n, labels or {})
    result.alone = alone
    return result


class BatchesTest(unittest.TestCase):
    def setUp(self):
        self.random = np.random.default_rng(2)

    def test_windows_cover_a_text_once(self):
        for count in (1, 49, 50, 51, 500):
            pieces = cut(words(count, line_every=7), 50, self.random)
            self.assertEqual(list(range(count)), [w for a, b in pieces for w in range(a, b)])
            self.assertTrue(all(b - a <= 50 for a, b in pieces))

    def test_short_texts_share_a_row_and_keep_their_labels(self):
        texts = [words(5, {"pos": np.full(5, n), "head": np.arange(5), "relation": np.ones(5, int)}) for n in range(4)]
        rows = rows_of(texts, 12, self.random)
        self.assertEqual([10, 10], sorted(map(len, rows)))
        for row in rows:
            first, second = row.labels["pos"][:5], row.labels["pos"][5:]
            self.assertEqual((1, 1), (len(set(first)), len(set(second))))
            self.assertNotEqual(first[0], second[0])
            self.assertEqual(list(range(10)), row.labels["head"].tolist())

    def test_a_word_whose_head_lies_outside_a_window_has_no_relation_there(self):
        text = words(6, {"head": np.array([4, 4, 1, 1, 4, 0]), "relation": np.ones(6, int)})
        row = Row(text, 0, 4)
        self.assertEqual([IGNORED, IGNORED, 1, 1], row.labels["head"].tolist())
        self.assertEqual([IGNORED, IGNORED, 1, 1], row.labels["relation"].tolist())

    def test_what_is_alone_shares_no_row(self):
        texts = [words(5, {"entities": np.zeros(5, np.int64)}, alone=True) for _ in range(3)]
        self.assertEqual([5, 5, 5], [len(r) for r in rows_of(texts, 50, self.random)])

    def test_a_span_that_a_window_cuts_begins_and_ends_in_it(self):
        tag = TAGS["entities"].index
        labels = np.array([tag("I-PER"), tag("E-PER"), 0, tag("B-LOC")])
        mend(labels, TAGS["entities"])
        self.assertEqual([tag("B-PER"), tag("E-PER"), 0, tag("S-LOC")], labels.tolist())

    def test_a_single_word_left_of_a_span_is_a_span(self):
        tag = TAGS["entities"].index
        labels = np.array([tag("E-PER"), 0])
        mend(labels, TAGS["entities"])
        self.assertEqual([tag("S-PER"), 0], labels.tolist())

    def test_batches_hold_each_row_once_and_keep_to_their_size(self):
        rows = rows_of([words(int(n), {"pos": np.zeros(int(n), np.int64)}, alone=True)
                        for n in self.random.integers(1, 40, 100)], 50, self.random)
        batches = batches_of(rows, 200, self.random)
        self.assertCountEqual(map(id, rows), [id(r) for b in batches for r in b])
        self.assertTrue(all(len(b) == 1 or len(b) * (max(map(len, b)) + 2) <= 200 for b in batches))

    def test_a_batch_pads_what_it_lacks(self):
        batch = Batch(rows_of([words(3, {"pos": np.array([4, 5, 6])}, alone=True), words(2, alone=True)], 50, self.random))
        table = {tuple(row) for row in batch.labels["pos"].tolist()}
        self.assertEqual({(4, 5, 6), (IGNORED, IGNORED, IGNORED)}, table)
        self.assertEqual(1, len(batch.rows("pos")))

    def test_the_two_choices_of_attributions(self):
        found = problems([{"source": [(0, 2)], "cue": [(2, 3)], "content": [(3, 6), (8, 9)]},
                          {"source": [], "cue": [(6, 7)], "content": [(7, 8)]}])
        self.assertEqual({(3, 6): 1, (8, 9): 1, (7, 8): 2},
                         dict(zip(found["content_cue"]["dependents"], found["content_cue"]["targets"])))
        self.assertEqual({(2, 3): 1, (6, 7): 0},
                         dict(zip(found["cue_source"]["dependents"], found["cue_source"]["targets"])))


if __name__ == "__main__":
    unittest.main()
