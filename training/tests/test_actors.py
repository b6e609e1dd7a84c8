"""Passages with actors: what their marks say; pairs of mentions; the batches of whole documents; mentions that may be none."""

import unittest
from pathlib import Path

import numpy as np
import torch

from onrecord_training.actors import document, parse, passages
from onrecord_training.batches import Batch, batches_of_wholes, wholes_of
from onrecord_training.data import head_of
from onrecord_training.heads import Heads
from onrecord_training.pairs import articles
from onrecord_training.tags import OPEN, TAGS
from onrecord_training.words import Tokenizer, vocabulary

ROOT = Path(__file__).resolve().parents[2]
TOKENIZER = Tokenizer(vocabulary(ROOT / "model/src/main/resources/org/onrecord/model/vocab.txt"))

PASSAGE = """
published: 2020-01-01
title: none

The {a2 name:Bank of Ostria}'s 🚢 {a1! nominal:chief}, {a1 name:Ann van Low}, flew to {p1 place:Oslo}. {a1+a2! pronoun:They} agreed.

{a2! pronoun:It} waits; {?! pronoun:they} pay.
---
a1 | person | Ann van Low | chief | NOR BUS | -
a2 | organisation | Bank of Ostria | - | - | -
"""


class ActorsTest(unittest.TestCase):
    def test_marks_become_spans_types_and_codes(self):
        text, mentions, codes = parse(PASSAGE, "here")
        units = text.encode("utf-16-le")
        self.assertIn("The Bank of Ostria's 🚢 chief, Ann van Low, flew", text)
        self.assertEqual(["Bank of Ostria", "chief", "Ann van Low", "Oslo", "They", "It", "they"],
                         [units[2 * s:2 * e].decode("utf-16-le") for s, e, *_ in mentions])
        self.assertEqual(["organisation", "person", "person", "place", "person", "organisation", None],
                         [kind for *_, kind, _ in mentions])
        self.assertEqual({"a1": ["NOR", "BUS"], "a2": []}, codes)

    def test_a_mention_is_labelled_at_its_head(self):
        text, mentions, _ = parse(PASSAGE, "here")
        words = document(TOKENIZER, text, mentions)
        spelled = [text.encode("utf-16-le")[2 * s:2 * e].decode("utf-16-le") for s, e in zip(words.starts, words.ends)]
        at = {spelled[w]: (TAGS["mention"][words.labels["mention"][w]], words.labels["chain"][w])
              for w in np.flatnonzero(words.labels["mention"] >= 0)}
        bank, chief = at["Bank"], at["chief"]
        self.assertEqual(("organisation", bank[1]), at["It"])
        self.assertEqual(("person", chief[1]), at["Low"])
        self.assertEqual("place", at["Oslo"][0])
        self.assertNotIn(at["They"][1], (bank[1], chief[1]))
        self.assertNotIn("they", at)
        self.assertEqual(OPEN, words.labels["mention"][spelled.index("flew")])

    def test_a_bad_mark_says_where(self):
        with self.assertRaisesRegex(ValueError, "a.txt, passage 3: no mark: {b1 name:Low}"):
            parse("x\n\n{b1 name:Low} spoke.\n---\n", "a.txt, passage 3")

    def test_all_passages_can_be_read(self):
        found = passages(ROOT / "training" / "actors")
        self.assertGreater(len(found), 2000)
        for text, mentions, _ in found:
            self.assertTrue(all(0 <= s < e <= len(text.encode("utf-16-le")) // 2 for s, e, *_ in mentions))

    def test_the_head_of_a_name_stands_before_what_follows_it(self):
        for name, head in (("Bank of England", "Bank"), ("Ann van Low", "Low"), ("Ministry for Health and Sport", "Ministry")):
            words = TOKENIZER(name)
            at = head_of(name, words, (0, len(words)))
            self.assertEqual(head, name[words.starts[at]:words.ends[at]])

    def test_an_article_is_the_nearest_before_a_mark(self):
        words = TOKENIZER("the old, grey dog saw a cat of his and no one that day")
        found = articles(words, TOKENIZER.vocab)
        text = "the old , grey dog saw a cat of his and no one that day".split()
        self.assertEqual({"old": 2, "dog": 0, "cat": 1, "his": 1, "one": 1, "day": 2}, {w: found[text.index(w)] for w in
                         ("old", "dog", "cat", "his", "one", "day")})


class WholeDocumentsTest(unittest.TestCase):
    def labelled(self, count):
        words = TOKENIZER("Ann said she won. " * count)
        chains = np.full(len(words), -1, np.int64)
        chains[0::5] = chains[2::5] = 0
        words.labels.update(chain=chains, mention=np.where(chains >= 0, 1, OPEN))
        return words

    def test_windows_of_a_document_stay_together(self):
        random = np.random.default_rng(1)
        wholes = wholes_of([self.labelled(60), self.labelled(3), self.labelled(3)], 100, 6, random)
        short, long = sorted(wholes, key=len)
        self.assertEqual(1, len(short))
        self.assertGreaterEqual(len(long), 3)
        batches = batches_of_wholes(wholes, 250, random)
        self.assertEqual(sorted(map(len, wholes)), sorted(map(len, batches)))
        self.assertEqual([list(range(len(long)))], Batch(long).documents)

    def test_a_chain_is_learned_across_windows(self):
        torch.manual_seed(1)
        heads = Heads(8)
        batch = Batch(wholes_of([self.labelled(60)], 100, 6, np.random.default_rng(1))[0])
        scores = torch.zeros(*batch.labels["chain"].shape, heads.project.out_features)
        mentions = int((batch.labels["chain"] >= 0).sum())
        loss = heads.losses(scores, batch)["chain"].item()
        # Without any score each mention takes none or one before it alike: all but the first have one wrong choice.
        expected = np.mean([0.0] + [np.log((n + 1) / n) for n in range(1, mentions)])
        self.assertAlmostEqual(expected, loss, places=4)

    def test_what_is_open_may_be_none_or_other(self):
        heads = Heads(8)
        scores = torch.zeros(1, 1, len(TAGS["mention"]))
        loss = heads._mentions(scores, torch.tensor([[OPEN]])).item()
        self.assertAlmostEqual(np.log(len(TAGS["mention"]) / 2), loss, places=5)


if __name__ == "__main__":
    unittest.main()
