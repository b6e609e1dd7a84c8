"""Weights between two stages."""

import unittest

import torch

from onrecord_training.__main__ import WAY, between


class BetweenTest(unittest.TestCase):
    def test_codes_go_all_the_way_and_all_else_a_part(self):
        before = {"heads.project.weight": torch.zeros(3, 2), "heads.project.bias": torch.zeros(3),
                  "heads.home": torch.zeros(1), "encoder.x": torch.zeros(1), "counted": torch.tensor([1])}
        after = {name: torch.ones_like(value) for name, value in before.items()}
        state = between(before, after, 2)
        self.assertEqual([[WAY, WAY], [WAY, WAY], [1, 1]], state["heads.project.weight"].tolist())
        self.assertEqual([WAY, WAY, 1], state["heads.project.bias"].tolist())
        self.assertEqual([WAY], state["encoder.x"].tolist())
        self.assertEqual([1], state["heads.home"].tolist())
        self.assertEqual([0, 0, 0], before["heads.project.bias"].tolist())


if __name__ == "__main__":
    unittest.main()
