import base64
import unittest

import numpy as np
import torch

from onrecord_training import opposing, signs
from onrecord_training.heads import Heads

WIDTH = 384


class Words:
    """Words of two letters with a space behind each."""

    def range_of(self, a, b):
        return a // 3, (b + 2) // 3


def report():
    marks = [(0, 5, "1", "a"), (9, 14, "1", "b")]
    compared = [[[[0, 5]], [[9, 14]], ["denied"]], [[[0, 5]], [[18, 20]], []], [[[9, 14]], [[18, 20]], []]]
    torch.manual_seed(7)
    return opposing.Report(Words(), torch.randn(7, WIDTH), marks, {"1": "denial"}, compared)


class OpposingTest(unittest.TestCase):
    def test_pieces_are_shared_by_pairs_and_the_marked_ones_are_in_dispute(self):
        one = report()
        self.assertEqual([[0, 1], [3, 4], [6]], one.pieces)
        self.assertEqual([(0, 1), (0, 2), (1, 2)], one.pairs)
        self.assertEqual([[1, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]], one.right.tolist())

    def test_words_beyond_a_piece_count_for_nothing(self):
        net, one = opposing.Opposing(WIDTH).eval(), report()
        every = opposing.scores(net, one)
        alone = net(one.states, one.pieces, one.pairs[2:]).detach().numpy()
        np.testing.assert_allclose(every[2:], alone, atol=1e-5)
        # The piece of one word stands beside a longer one in the first call, and is filled up there.
        short = net(one.states, [one.pieces[2], one.pieces[2]], [(0, 1)]).detach().numpy()
        longer = net(one.states, [one.pieces[2], one.pieces[2], one.pieces[0]], [(0, 1)]).detach().numpy()
        np.testing.assert_allclose(short, longer, atol=1e-5)

    def test_columns_give_the_state_back(self):
        torch.manual_seed(3)
        heads = Heads(WIDTH)
        state = torch.randn(5, WIDTH, dtype=torch.double)
        all_columns = state.float() @ heads.project.weight.T + heads.project.bias
        columns = torch.cat([heads.column(all_columns, name) for name in opposing.READ], 1).double()
        back, shift = opposing.columns_to_states(heads)
        np.testing.assert_allclose((columns @ back + shift).detach(), state, atol=1e-3)

    def test_weights_are_as_many_as_the_sizes_need(self):
        torch.manual_seed(3)
        heads = Heads(WIDTH)
        told = opposing.description(opposing.Opposing(WIDTH), heads)
        columns = sum(heads.column(torch.zeros(1, heads.project.out_features), name).shape[1] for name in opposing.READ)
        layers = [(columns, told["depth"]), (4 * told["depth"], told["hidden"]), (4 * told["hidden"], told["hidden"]),
                  (told["hidden"], len(told["relations"]))]
        self.assertEqual(2 * (1 + sum((inputs + 1) * outputs for inputs, outputs in layers)),
                         len(base64.b64decode(told["weights"])))


class SignsTest(unittest.TestCase):
    def test_contrasts_stay_in_one_fold(self):
        self.assertEqual(signs.fold("xf001"), signs.fold("xf002"))
        self.assertEqual({0, 1, 2, 3, 4}, {signs.fold(f"xa{n:03}") for n in range(60)})

    def test_a_sign_that_tells_disputes_weighs_more(self):
        scores = np.zeros(4, np.float32)
        right, wrong = np.array([1, 0, 0, 0]), np.zeros(4)
        rows = [({"nearest", "denied"}, scores, right)] * 40 + [({"nearest"}, scores, wrong)] * 40
        rows += [({"denied"}, scores, wrong)] * 400  # not aligned: not looked at
        found = {(relation, sign): weight for relation, sign, weight in signs.table(rows, rows[:200])}
        self.assertGreater(found["denial", "denied"], 1)
        self.assertNotIn(("count", "denied"), found)
        self.assertEqual(signs.ELLIPSIS[2], found["denial", "ellipsis"])

    def test_sharing_words_never_counts_against(self):
        scores, right, wrong = np.zeros(4, np.float32), np.array([1, 0, 0, 0]), np.zeros(4)
        rows = [({"nearest", "author"}, scores, right)] * 40 + [({"nearest", "shared_two"}, scores, wrong)] * 40
        found = {(relation, sign): weight for relation, sign, weight in signs.table(rows, rows)}
        self.assertNotIn(("denial", "shared_two"), found)
        self.assertGreater(found["denial", "author"], 1)

    def test_seen_reports_score_as_fresh_ones_do(self):
        rows = lambda values: [({"nearest"}, np.full(4, value, np.float32), np.ones(4)) for value in values]
        moved = signs.as_if_fresh(rows([2.0, 4.0]), rows([-1.0, 1.0]))
        self.assertEqual([-1.0, 1.0], [float(scores[0]) for _, scores, _ in moved])


if __name__ == "__main__":
    unittest.main()
