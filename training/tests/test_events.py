import tempfile
import unittest
from pathlib import Path

from onrecord_training import events
from onrecord_training.tags import IGNORED, OPEN, TAGS
from onrecord_training.words import Tokenizer

PASSAGE = """=== t1 sentence
published: 2021-06-08

[1 Two men] were {e1:arrested} by [2 police in [3 Oru]], who {e2:urged} calm; [4 at least six] had been {e3:hurt}.
---
e1 | COERCE arrest | 2 | 1 | 3 | - | detained 1 | past | CT+
e2 | REQUEST - | 2 | - | - | - | - | past | CT+
e3 | - - | - | 4 | - | - | injured 4 | past | PS+ 2
"""


def read(text):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "t.txt").write_text(text, encoding="utf-8")
        return events.passages(folder)


class EventsTest(unittest.TestCase):
    def words(self):
        vocab = {c: n for n, c in enumerate("abcdefghijklmnopqrstuvwxyz.,;")}
        vocab |= {"##" + c: 100 + n for n, c in enumerate("abcdefghijklmnopqrstuvwxyz")}
        (_, text, found, brackets), = read(PASSAGE)
        return text, events.document(Tokenizer(vocab), text, found, brackets)

    def at(self, text, words, word):
        return words.range_of(text.index(word), text.index(word) + len(word))[0]

    def test_marks_are_taken_out_of_the_text(self):
        text, _ = self.words()
        self.assertEqual("Two men were arrested by police in Oru, who urged calm; at least six had been hurt.", text)

    def test_a_word_has_the_type_of_its_event_and_others_none(self):
        text, words = self.words()
        kinds = words.labels["event"]
        self.assertEqual(TAGS["event"].index("COERCE"), kinds[self.at(text, words, "arrested")])
        self.assertEqual(TAGS["event"].index("other"), kinds[self.at(text, words, "hurt")])
        self.assertEqual(0, kinds[self.at(text, words, "police")])
        self.assertEqual(IGNORED, words.labels["tense"][self.at(text, words, "police")])

    def test_an_appeal_is_left_open(self):
        text, words = self.words()
        self.assertEqual(OPEN, words.labels["event"][self.at(text, words, "urged")])

    def test_roles_have_heads(self):
        text, words = self.words()
        (_, parties), _, (hurt, _) = words.events.told
        self.assertEqual([self.at(text, words, "police")], [head for head, _ in parties["actor"]])
        self.assertEqual([self.at(text, words, "Oru")], [head for head, _ in parties["place"]])
        self.assertEqual(self.at(text, words, "hurt"), hurt)

    def test_a_count_stands_at_its_number(self):
        text, words = self.words()
        six = self.at(text, words, "six")
        self.assertEqual(TAGS["counted"].index("injured"), words.labels["counted"][six])

    def test_a_row_without_its_event_is_refused_with_its_place(self):
        with self.assertRaisesRegex(ValueError, "t.txt, passage t1: .*e9"):
            read(PASSAGE + "e9 | AID - | - | - | - | - | - | past | CT+\n")

    def test_a_number_that_no_bracket_has_is_refused(self):
        with self.assertRaisesRegex(ValueError, "e2 names 7"):
            read(PASSAGE.replace("REQUEST - | 2", "REQUEST - | 7"))

    def test_an_event_told_again_has_the_type_of_the_first(self):
        (_, _, found, _), = read(PASSAGE.replace("e3 | - -", "e3 | = e1"))
        self.assertEqual(("COERCE", "arrest"), (found[2]["type"], found[2]["mode"]))


if __name__ == "__main__":
    unittest.main()
