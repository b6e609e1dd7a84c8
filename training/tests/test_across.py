import unittest

from onrecord_training import across

CLUSTER = """
--- a | Wire | 2022-05-03 | Fire at mill
It rained. [[1a:“Nine” were hurt]], the police said.
--- b | Post | 2022-05-04 | Mill
A nurse counted [[1b:thirty of them]].
---
1 | count | a: police | b: nurse
near | update
"""


class ClustersTest(unittest.TestCase):
    def test_sides_stand_at_their_words(self):
        found = across.cluster("y1", CLUSTER, "here")
        self.assertEqual(["a", "b"], [report["id"] for report in found["reports"]])
        (dispute,) = found["disputes"]
        self.assertEqual("count", dispute["relation"])
        texts = {report["id"]: report["text"] for report in found["reports"]}
        told = [texts[side["report"]][a:b] for side in dispute["sides"] for a, b in side["spans"]]
        self.assertEqual(["“Nine” were hurt", "thirty of them"], told)

    def test_a_mark_without_a_row_is_refused(self):
        with self.assertRaisesRegex(ValueError, "here: its marks"):
            across.cluster("y1", CLUSTER.replace("1 | count | a: police | b: nurse\n", ""), "here")

    def test_a_pair_is_right_where_its_claims_are_on_two_sides(self):
        found = across.cluster("y1", CLUSTER, "here")
        row = {"earlier": "a", "later": "b", "pairs": [[[[11, 20]], [[18, 25]], ["figures_differ"], [0, 0, 1, 0]],
                                                       [[[0, 8]], [[18, 25]], [], [0, 0, 0, 0]]]}
        self.assertEqual([[0.0, 0.0, 1.0, 0.0], [0.0] * 4], [right for _, _, right in across.rows(row, found)])


if __name__ == "__main__":
    unittest.main()
