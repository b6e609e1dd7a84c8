"""Takes the vectors of whole English words out of the trained reader, for comparing events without it.

    python3 training/resources/wordvectors.py

The words are those of the vocabulary that are of a-z alone, in its order, which is that of how common they are. Their vectors are
the rows of the reader's table of subwords, centred and turned so that the first axes hold most of what there is (principal
components), the first DIMENSIONS of them kept and brought to length 1. How the file is laid out stands in Lexicon.java.
"""

import struct
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "model/src/main/resources/org/onrecord/model"
TARGET = ROOT / "app/src/main/resources/org/onrecord/compare/words.bin"
DIMENSIONS, COMMONEST = 64, 1996  # whole words begin behind the single characters


def main():
    tensors = {each.name: numpy_helper.to_array(each) for each in onnx.load(MODEL / "reader.onnx").graph.initializer
               if each.name in ("encoder/words", "encoder/words.scale")}
    rows = tensors["encoder/words"].astype(np.float64) * tensors["encoder/words.scale"].astype(np.float64).reshape(-1, 1)
    vocabulary = (MODEL / "vocab.txt").read_text(encoding="utf-8").split("\n")[:len(rows)]
    chosen = [n for n, word in enumerate(vocabulary) if word.isascii() and word.isalpha() and len(word) > 1]
    table = rows[chosen] - rows[chosen].mean(axis=0)
    _, axes = np.linalg.eigh(table.T @ table)
    table = table @ axes[:, ::-1][:, :DIMENSIONS]
    table /= np.linalg.norm(table, axis=1, keepdims=True)
    bytes_ = np.rint(table * 127 / np.abs(table).max(axis=1, keepdims=True)).astype(np.int8)
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with open(TARGET, "wb") as file:
        file.write(struct.pack(">ii", len(chosen), DIMENSIONS))
        for n, row in zip(chosen, bytes_):
            word = vocabulary[n].encode("ascii")
            file.write(struct.pack(">hH", max(0, n - COMMONEST), len(word)) + word + row.tobytes())


if __name__ == "__main__":
    main()
