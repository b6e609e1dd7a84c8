"""Passages written for training: what their marks say."""

import unittest

from onrecord_training.written import parse

PASSAGE = "[s1,s3:A 🚢 captain] [q1:said] [c1:[s2:he] [q2:hoped] [c2:to sail]] and [q3:denied] [c3:[q4:telling] anyone [c4:so]]."


class WrittenTest(unittest.TestCase):
    def test_layers_and_offsets(self):
        text, (outer, inner, innermost) = parse(PASSAGE, "here")
        units = text.encode("utf-16-le")
        words = lambda spans: [units[2 * s:2 * e].decode("utf-16-le") for s, e in spans]
        show = lambda layer: [tuple(words(a[role]) for role in ("source", "cue", "content")) for a in layer]
        self.assertEqual("A 🚢 captain said he hoped to sail and denied telling anyone so.", text)
        self.assertEqual([(["A 🚢 captain"], ["said"], ["he hoped to sail"]),
                          (["A 🚢 captain"], ["denied"], ["telling anyone so"])], show(outer))
        self.assertEqual([(["he"], ["hoped"], ["to sail"]), ([], ["telling"], ["so"])], show(inner))
        self.assertEqual([], innermost)

    def test_errors_say_where(self):
        for block, reason in (("[s1:He] [q1:said [c1:so].", "not closed"), ("He] said", "without its ["),
                              ("[s1:He] [q1:said].", "no cue or no content")):
            with self.assertRaises(ValueError) as error:
                parse(block, "a.txt, passage 3")
            self.assertIn("a.txt, passage 3", str(error.exception))
            self.assertIn(reason, str(error.exception))


if __name__ == "__main__":
    unittest.main()
