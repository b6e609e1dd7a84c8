package org.onrecord.archive.reprint;

import java.util.BitSet;

/**
 * How much of a text stands in another: its words that stand in a shingle which the other has, too.
 *
 * @param words of the text
 * @param shared those of them that the other has in the same wording
 * @param figures words that are numbers
 * @param sharedFigures those of them that the other has in the same wording
 */
record Overlap(int words, int shared, int figures, int sharedFigures) {
  /** Of the one in the other. */
  static Overlap of(Words words, Shingles own, Shingles other, int shingle) {
    BitSet covered = covered(words, own, other, shingle);
    int figures = 0;
    int sharedFigures = 0;
    for (int i = 0; i < words.count(); i++) {
      if (words.isFigure(i)) {
        figures++;
        sharedFigures += covered.get(i) ? 1 : 0;
      }
    }
    return new Overlap(words.count(), covered.cardinality(), figures, sharedFigures);
  }

  private static BitSet covered(Words words, Shingles own, Shingles other, int shingle) {
    BitSet covered = new BitSet(words.count());
    for (int i = 0; i < own.count(); i++) {
      if (other.contains(own.at(i))) {
        covered.set(i, Math.min(i + shingle, words.count()));
      }
    }
    return covered;
  }

  /** The share of its figures that the other has, too; all of them if it has none. */
  double figuresShared() {
    return figures == 0 ? 1 : (double) sharedFigures / figures;
  }

  /** The share of its words that are its own. */
  double own() {
    return words == 0 ? 1 : 1 - (double) shared / words;
  }
}
