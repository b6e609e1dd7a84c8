"""Made sentences: what each layer's spans cut out of the text."""

import unittest

import numpy as np

from onrecord_training.made import FORMS, Maker, Sentence, frame, moved, passage
from onrecord_training.tags import IGNORED, ROLES
from onrecord_training.words import Tokenizer


def gold(text, *parts):
    """An attribution of source, cue and content, each found by its words."""
    return {role: [(text.index(words), text.index(words) + len(words))] for role, words in zip(ROLES, parts)}


SAID = "Mayor Ilse Brandt said that the bridge over the Oder would be closed until the spring."
TOLD = "Tomas Reva told reporters the ferry had never been safe for so many passengers at once."
QUOTED = "Ana Duarte added, “We have counted every single vote in this province twice.”"
PLAIN = "The road to the harbour was closed for most of the day after heavy rain and wind."
PRONOUN = "She has lived in the old town for more than thirty years with two of her sisters."
TEXT = "\n".join([SAID, TOLD, QUOTED, PLAIN, PRONOUN] + ["We saw the road, the bridge, and she was there."] * 5)
GOLD = [gold(TEXT, "Mayor Ilse Brandt", "said", "that the bridge over the Oder would be closed until the spring"),
        gold(TEXT, "Tomas Reva", "told", "the ferry had never been safe for so many passengers at once"),
        gold(TEXT, "Ana Duarte", "added", "“We have counted every single vote in this province twice.”")]


def words(sentence, layer, n=0):
    return tuple(sentence.text[s:e] for role in ROLES for s, e in sentence.layers[layer][n][role])


class MakerTest(unittest.TestCase):
    def setUp(self):
        self.maker = Maker([(TEXT, GOLD)])
        self.random = np.random.default_rng(1)

    def put(self, text, frame, *layers):
        return self.maker.put(Sentence(text, list(layers)), frame, self.random)

    def test_bodies_are_whole_sentences_with_one_statement_or_none(self):
        self.assertEqual([SAID, TOLD, QUOTED], [s.text for s in self.maker.holding])
        self.assertIn(PLAIN, [s.text for s in self.maker.plain])

    def test_what_a_flat_annotation_may_not_know_is_unlabelled(self):
        tokenizer = Tokenizer({"[UNK]": 100})
        made = self.maker.put(self.maker.holding[0], ("Ana Duarte", "claimed", "", "that "), self.random)
        labels = passage(tokenizer, [made, self.maker.plain[0]]).labels
        unknown = labels["innermost"] == IGNORED
        self.assertFalse((labels["attribution"] == IGNORED).any() or (labels["inner"] == IGNORED).any())
        self.assertTrue(made.text.endswith(" said that the bridge over the Oder would be closed until the spring."))
        self.assertEqual(12, unknown.sum())  # from "that" to "spring"

    def test_frames(self):
        self.assertEqual(("Mayor Ilse Brandt", "said", "", "that "), frame(TEXT, GOLD[0]))
        self.assertEqual(("Tomas Reva", "told", " reporters", ""), frame(TEXT, GOLD[1]))
        self.assertIsNone(frame(TEXT, GOLD[2]))  # a comma stands between cue and content

    def test_a_sentence_in_a_frame(self):
        body = "The lake is low."
        made = self.put(body, ("Ana Duarte", "claimed", " on Monday", "that "), [gold(body, "The lake", "is", "low")])
        self.assertEqual("Ana Duarte claimed on Monday that the lake is low.", made.text)
        self.assertEqual(("Ana Duarte", "claimed", "that the lake is low"), words(made, 0))
        self.assertEqual(("the lake", "is", "low"), words(made, 1))

    def test_marks_within_marks_are_single(self):
        body = "He said “no” to them."
        made = self.put(body, ("Ana Duarte", "claimed", "", "“"), [gold(body, "He", "said", "“no”")])
        self.assertIn("“He said ‘no’ to them", made.text)
        self.assertEqual(("He", "said", "‘no’"), words(made, 1))

    def test_two_sentences_need_marks_around_them(self):
        self.assertIsNone(self.put("The lake is low. He left.", ("Ana Duarte", "claimed", "", "that ")))

    def test_two_in_one_breath(self):
        one, other = (Sentence(t, [[gold(t, *p)]]) for t, p in (
            ("The mayor denied it.", ("The mayor", "denied", "it")), ("The road was praised.", ("The road", "was", "praised"))))
        made = [m for m in (self.maker.together(one, other, self.random) for _ in range(20)) if m]
        self.assertTrue(made)
        for sentence in made:
            self.assertEqual(("The mayor", "denied", "it"), words(sentence, 0))
            self.assertEqual(("the road", "was", "praised"), tuple(w[:1].lower() + w[1:] for w in words(sentence, 0, 1)))

    def test_a_stance_on_a_claim(self):
        made = [m for m in (self.maker.claimed(Sentence(PLAIN), "the board", "Reva", self.random) for _ in range(20)) if m]
        self.assertTrue(made)
        for sentence in made:
            source, cue, content = words(sentence, 1)
            self.assertIn(source, ("Reva", "Reva’s"))
            self.assertEqual("that the road to the harbour was closed for most of the day after heavy rain and wind", content)
            self.assertIn(f"{source} {cue} " if source == "Reva’s" else f"{cue} {source} ", sentence.text)
            self.assertEqual("The board", words(sentence, 0)[0])

    def test_inner_layers_lie_within_the_outer_ones(self):
        made = self.maker.make(self.random, 300)
        self.assertEqual(300, len(made))
        self.assertEqual({0, 1, 2, 3}, {len(s.layers) for s in made})
        for sentence in made:
            for outer, inner in zip(sentence.layers, sentence.layers[1:]):
                contents = [span for a in outer for span in a["content"]]
                for span in (span for a in inner for role in ROLES for span in a[role]):
                    self.assertTrue(any(s <= span[0] and span[1] <= e for s, e in contents), sentence)

    def test_the_same_seed_makes_the_same(self):
        again = [[s.text for s in self.maker.make(np.random.default_rng(7), 20)] for _ in range(2)]
        self.assertEqual(again[0], again[1])

    def test_shares_sum_to_one(self):
        self.assertAlmostEqual(1, sum(FORMS.values()))

    def test_moved_spans_end_where_told(self):
        self.assertEqual([(5, 8)], moved({r: [(2, 6)] for r in ROLES}, 3, 8)["cue"])


if __name__ == "__main__":
    unittest.main()
