package org.onrecord.model;

import java.util.Arrays;

/** Grows the arrays of {@link Words}. For one thread. */
final class WordsBuilder {
  private int[] starts;
  private int[] ends;
  private byte[] shapes;
  private int[] firstSubword;
  private int[] subwords;
  private int words;
  private int count;

  /** For a text of so many UTF-16 code units; six of them a word is usual in English. */
  WordsBuilder(int length) {
    int expected = length / 5 + 16;
    starts = new int[expected];
    ends = new int[expected];
    shapes = new byte[expected];
    firstSubword = new int[expected];
    subwords = new int[expected + expected / 4];
  }

  boolean isEmpty() {
    return words == 0;
  }

  /** Begins a word; its subwords follow. */
  void word(int start, int end, byte shape) {
    if (words == starts.length) {
      int longer = words * 2;
      starts = Arrays.copyOf(starts, longer);
      ends = Arrays.copyOf(ends, longer);
      shapes = Arrays.copyOf(shapes, longer);
      firstSubword = Arrays.copyOf(firstSubword, longer);
    }
    starts[words] = start;
    ends[words] = end;
    shapes[words] = shape;
    firstSubword[words++] = count;
  }

  /** The word begun last reaches as far as here. */
  void extend(int end) {
    ends[words - 1] = end;
  }

  void subword(int id) {
    if (count == subwords.length) {
      subwords = Arrays.copyOf(subwords, count * 2);
    }
    subwords[count++] = id;
  }

  /** The word begun last is not in the vocabulary's reach: one [UNK] in place of its subwords. */
  void unknown() {
    count = firstSubword[words - 1];
    subword(Vocabulary.UNKNOWN);
  }

  Words build() {
    int[] first = Arrays.copyOf(firstSubword, words + 1);
    first[words] = count;
    return new Words(
        Arrays.copyOf(starts, words),
        Arrays.copyOf(ends, words),
        Arrays.copyOf(shapes, words),
        first,
        Arrays.copyOf(subwords, count));
  }
}
