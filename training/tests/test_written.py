"""Passages written for training: what their marks say."""

import unittest
from pathlib import Path

import numpy as np

from onrecord_training.tags import LAYERS, TAGS
from onrecord_training.words import Tokenizer, vocabulary
from onrecord_training.written import document, grouped, parse, passages

ROOT = Path(__file__).resolve().parents[2]

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

    def test_all_passages_can_be_read(self):
        found = passages(ROOT / "training" / "nested")
        self.assertGreater(len(found), 1500)
        self.assertGreater(sum(len(layers[1]) for _, layers in found), 2000)

    def test_each_passage_is_in_one_group(self):
        groups = list(grouped(list(range(100)), np.random.default_rng(4)))
        self.assertEqual(list(range(100)), sorted(sum(groups, [])))
        self.assertEqual({1, 2, 3, 4, 5}, {len(g) for g in groups})

    def test_a_document_of_passages_is_labelled_in_each(self):
        tokenizer = Tokenizer(vocabulary(ROOT / "model/src/main/resources/org/onrecord/model/vocab.txt"))
        words = document(tokenizer, [parse(PASSAGE, "one"), parse("[s1:We] [q1:agree] [c1:to it].", "two")])
        begins = lambda layer, role: [n for n, t in enumerate(words.labels[layer]) if TAGS[layer][t] in (f"B-{role}", f"S-{role}")]
        self.assertEqual([3, 2, 0], [len(begins(layer, "cue")) for layer in LAYERS])
        self.assertEqual(3, len(words.labels["attribution_links"]))


if __name__ == "__main__":
    unittest.main()
