"""Which words name a country: the same as the Java reader finds; which country and sector an actor is taught to have."""

import unittest
from pathlib import Path

import numpy as np
import torch

from onrecord_training.actors import document
from onrecord_training.batches import Batch, Row
from onrecord_training.countries import Countries, named
from onrecord_training.heads import COLUMNS, Heads
from onrecord_training.tags import TAGS
from onrecord_training.words import Tokenizer, vocabulary

ROOT = Path(__file__).resolve().parents[2]
TOKENIZER = Tokenizer(vocabulary(ROOT / "model/src/main/resources/org/onrecord/model/vocab.txt"))
COUNTRIES = Countries()
PLACES = ROOT / "core/src/test/resources/org/onrecord/reading/actor/places.tsv"


def spelled(text, words, at):
    return text.encode("utf-16-le")[2 * words.starts[at]:2 * words.ends[at]].decode("utf-16-le")


def places(text, mentions=()):
    words = TOKENIZER(text)
    countries = {n: country for country, n in COUNTRIES.numbers.items()}
    found = named(COUNTRIES, text, words, mentions)
    return [f"{spelled(text, words, at)}:{countries[found[at]]}" for at in np.flatnonzero(found >= 0)]


class CountriesTest(unittest.TestCase):
    def test_words_name_countries_as_in_java(self):
        lines = [line for line in PLACES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        self.assertGreater(len(lines), 9)
        for line in lines:
            text, expected = line.split("\t")
            self.assertEqual(expected.split(), places(text), text)

    def test_a_town_counts_where_a_place_is_marked(self):
        self.assertEqual([], places("He left Ipis."))
        self.assertEqual(["Ipis:CRI"], places("He left Ipis.", [(8, 12, "p1", "place", "place")]))

    def test_a_persons_name_names_none(self):
        self.assertEqual([], places("Jordan Low left.", [(0, 10, "a1", "person", "name")]))


class CodesTest(unittest.TestCase):
    TEXT = "The cook left France. He sang."
    MENTIONS = [(4, 8, "a1", "person", "nominal"), (14, 20, "p1", "place", "place"), (22, 24, "a1", "person", "pronoun")]

    def words(self, *code):
        return document(TOKENIZER, self.TEXT, self.MENTIONS, {"a1": list(code)}, COUNTRIES)

    def test_all_mentions_of_an_actor_have_its_code(self):
        labels = self.words("FRA", "AGR").labels
        at = np.flatnonzero(labels["sector"] >= 0).tolist()
        self.assertEqual([1, 5], at)
        self.assertEqual([TAGS["sector"].index("AGR")] * 2, labels["sector"][at].tolist())
        self.assertEqual([COUNTRIES.numbers["FRA"]] * 2, labels["home"][at].tolist())

    def test_a_code_without_a_country_of_the_text_has_no_home(self):
        labels = self.words("UNO").labels
        self.assertEqual([-1, -1], labels["home"][[1, 5]].tolist())
        self.assertEqual([TAGS["sector"].index("none")] * 2, labels["sector"][[1, 5]].tolist())

    def losses(self, *code):
        words = self.words(*code)
        batch = Batch([Row(words, 0, len(words))])
        scores = torch.zeros(1, len(words), sum(COLUMNS.values()))
        return Heads(8).losses(scores, batch)

    def test_without_scores_each_pair_and_none_are_as_likely(self):
        # Two mentions with one place each, and none for each.
        self.assertAlmostEqual(np.log(4 / 2), self.losses("FRA", "AGR")["home"].item(), places=5)
        self.assertAlmostEqual(np.log(4 / 2), self.losses("UNO")["home"].item(), places=5)
        self.assertAlmostEqual(np.log(len(TAGS["sector"])), self.losses("FRA")["sector"].item(), places=5)

    def test_the_right_country_is_learned(self):
        words = self.words("FRA", "AGR")
        batch = Batch([Row(words, 0, len(words))])
        heads = Heads(8)
        scores = torch.zeros(1, len(words), sum(COLUMNS.values()))
        heads.column(scores, "home_actor")[0, 1] = 1
        heads.column(scores, "home_place")[0, 3] = 1
        score = COLUMNS["home_actor"] ** 0.5
        expected = np.log((np.exp(score) + 3) / (np.exp(score) + 1))
        self.assertAlmostEqual(expected, heads.losses(scores, batch)["home"].item(), places=4)


if __name__ == "__main__":
    unittest.main()
