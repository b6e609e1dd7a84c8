import tempfile
import unittest
from pathlib import Path

from onrecord_training import disputes
from onrecord_training.words import Tokenizer

REPORT = """=== t01
published: 2021-06-08
title: Bridge

Police said [[1a:nobody was hurt]]. It rained. A nurse said [[1b:she had seen nine wounded]].

“Nine?” asked the mayor.
---
1 | contradiction | a: Police | b: A nurse
"""


def read(text):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "t.txt").write_text(text, encoding="utf-8")
        return disputes.passages(folder)


class DisputesTest(unittest.TestCase):
    def document(self, contents=()):
        vocab = {c: n for n, c in enumerate("abcdefghijklmnopqrstuvwxyz")}
        vocab |= {"##" + c: 100 + n for n, c in enumerate("abcdefghijklmnopqrstuvwxyz")}
        (text, marks, relations), = read(REPORT)
        return text, disputes.document(Tokenizer(vocab), text, marks, relations, contents)

    def test_what_is_said_and_other_sentences_are_pieces_and_sides_are_pairs(self):
        said = [[span_of("nobody was hurt")], [span_of("she had seen nine wounded")]]
        text, words = self.document(said)
        spans = [text[words.starts[a]:words.ends[b - 1]] for ((a, b),) in words.units.pieces]
        self.assertEqual(["nobody was hurt", "she had seen nine wounded", "It rained.", "“Nine?” asked the mayor."], spans)
        self.assertEqual({(0, 1): 1}, words.units.pairs)

    def test_a_side_that_no_reader_found_is_its_sentence(self):
        text, words = self.document([[span_of("nobody was hurt")]])
        (pair,) = words.units.pairs
        ((a, b),) = words.units.pieces[pair[1]]
        self.assertEqual("A nurse said she had seen nine wounded.", text[words.starts[a]:words.ends[b - 1]])

    def test_marks_without_a_row_are_refused_with_their_place(self):
        with self.assertRaisesRegex(ValueError, "t.txt, report t01"):
            read(REPORT.replace("1 | contradiction", "2 | contradiction"))


def span_of(words):
    (text, _, _), = read(REPORT)
    return text.index(words), text.index(words) + len(words)


if __name__ == "__main__":
    unittest.main()
