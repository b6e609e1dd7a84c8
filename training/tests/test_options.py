import contextlib
import io
import tempfile
import unittest
from pathlib import Path

from onrecord_training import options


class OptionsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        Path(folder.name, "reader.onnx").write_bytes(b"")
        self.data = ["--data", folder.name]
        self.begun = [*self.data, "--from", folder.name]

    def test_folds_begin_with_the_fourth_stage(self):
        self.assertEqual(options.parse("", [*self.begun, "--folds"]).stage, 4)
        self.assertEqual(options.parse("", [*self.begun, "--folds", "--stage", "4"]).stage, 4)

    def test_what_goes_on_begins_with_the_second(self):
        self.assertEqual(options.parse("", self.begun).stage, 2)
        self.assertEqual(options.parse("", [*self.begun, "--stage", "5"]).stage, 5)

    def test_folds_are_of_the_fourth_stage_alone(self):
        for words in ([*self.begun, "--folds", "--stage", "3"], [*self.data, "--folds"]):
            said = io.StringIO()
            with self.assertRaises(SystemExit), contextlib.redirect_stderr(said):
                options.parse("", words)
            self.assertIn("--folds goes on from", said.getvalue())


if __name__ == "__main__":
    unittest.main()
