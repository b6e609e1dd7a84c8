"""What ./dev train can be told."""

import argparse
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def parse(description, words=None):
    """The options in some words, by default those of the command line; ends the program where they make no sense."""
    parser = argparse.ArgumentParser(prog="./dev train", description=description)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="the data pack's folder")
    parser.add_argument("--layers", type=int, choices=(6, 12), default=12, help="the base encoder's depth")
    parser.add_argument("--licensed-only", action="store_true", help="leave out the sets that carry no licence")
    parser.add_argument("--from", dest="begin", type=Path, default=None, metavar="FOLDER",
                        help="go on from a trained reader (reader.onnx, reader.json) with the last stages alone")
    parser.add_argument("--stage", type=int, choices=(2, 3, 4, 5, 6), default=None,
                        help="with --from: the stage to begin with (default: 2, with --folds 4)")
    parser.add_argument("--work", type=Path, default=ROOT / "training" / "work", help="checkpoints and caches")
    parser.add_argument("--out", type=Path, default=None, help="where the model goes (default: model/'s resources)")
    parser.add_argument("--folds", action="store_true",
                        help="with --from, of a reader as it is before the fourth stage: only the fourth stage, once for each "
                             "fifth of the sentences with events, without it; the readers are written to folds/0 to "
                             "folds/4 under --work")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args(words)
    if arguments.begin and arguments.licensed_only:
        parser.error("--from goes on from weights that may have seen all sets: it does not go with --licensed-only")
    if arguments.begin and not (arguments.begin / "reader.onnx").is_file():
        parser.error(f"--from: there is no reader.onnx in {arguments.begin}")
    if arguments.folds and (not arguments.begin or arguments.stage not in (None, 4)):
        parser.error("--folds goes on from a reader as it is before the fourth stage, with that stage alone: give --from, and "
                     "no other --stage")
    if arguments.stage is None:
        arguments.stage = 4 if arguments.folds else 2
    if not arguments.data.is_dir():
        parser.error(f"no data at {arguments.data}: give the data pack's folder with --data")
    return arguments
