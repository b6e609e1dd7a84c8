"""Weights read back out of what was exported."""

import tempfile
import unittest

import torch

from onrecord_training import export
from onrecord_training.encoder import Encoder
from onrecord_training.restore import state_of
from onrecord_training.train import Reader


def small():
    reader = Reader(Encoder(2, width=64, inner=96, heads=2, vocabulary=40, positions=16))
    with torch.no_grad():
        for p in reader.parameters():
            p.add_(torch.randn_like(p) * 0.02)
    return reader


class RestoreTest(unittest.TestCase):
    def back(self, int8):
        torch.manual_seed(3)
        reader = small()
        with tempfile.TemporaryDirectory() as folder:
            export.write(export.graph_of(reader.state_dict(), int8), reader.heads, folder, 16, 4)
            other = small()
            before = {name: value.clone() for name, value in other.state_dict().items()}
            found = state_of(folder, other)
            self.assertTrue(all(torch.equal(before[name], value) for name, value in other.state_dict().items()))
            return reader.state_dict(), found

    def test_fp32_comes_back_as_it_was(self):
        state, found = self.back(False)
        self.assertEqual(state.keys(), found.keys())
        for name in state:
            allowed = state[name.replace("transitions", "barrier")] == 0 if name.endswith("transitions") else ...
            self.assertTrue(torch.allclose(state[name][allowed], found[name][allowed], atol=1e-6), name)

    def test_int8_comes_back_within_half_a_step(self):
        state, found = self.back(True)
        for name in ("encoder.layers.1.up.weight", "heads.project.weight", "encoder.words.weight"):
            limit = 127 if "words" in name else export.WEIGHT_LIMIT
            step = state[name].abs().amax(1, keepdim=True) / limit
            self.assertTrue(((state[name] - found[name]).abs() <= step / 2 + 1e-6).all(), name)

    def test_another_depth_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            reader = small()
            export.write(export.graph_of(reader.state_dict(), True), reader.heads, folder, 16, 4)
            with self.assertRaisesRegex(ValueError, "reader.onnx: the encoder's depth is not 3"):
                state_of(folder, Reader(Encoder(3, width=64, inner=96, heads=2, vocabulary=40, positions=16)))


if __name__ == "__main__":
    unittest.main()
