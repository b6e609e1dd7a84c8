package org.onrecord.model;

import java.util.Arrays;
import org.onrecord.text.Span;

/**
 * The words of a text as the model sees them: BERT's basic tokens (runs of letters and digits,
 * single punctuation marks, single CJK characters), each with its subwords and its shape.
 *
 * <p>All arrays are parallel and must not be changed. Safe to share between threads.
 *
 * @param starts UTF-16 offset of each word's first code unit
 * @param ends UTF-16 offset behind each word's last code unit
 * @param shapes each word's shape, see {@link Shape}
 * @param firstSubword index into {@code subwords} of each word's first subword; one longer than the
 *     words, its last value is the number of subwords
 * @param subwords ids of the subwords in the vocabulary, of all words, without [CLS] and [SEP]
 */
@SuppressWarnings("ArrayRecordComponent") // One object a word would cost ten times the memory.
public record Words(int[] starts, int[] ends, byte[] shapes, int[] firstSubword, int[] subwords) {

  public int size() {
    return starts.length;
  }

  public Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  /** From the first word's start to the last word's end (inclusive words). */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** The words of [from, to), counted from 0; their offsets still point into the whole text. */
  public Words slice(int from, int to) {
    if (from == 0 && to == size()) {
      return this;
    }
    int[] first = Arrays.copyOfRange(firstSubword, from, to + 1);
    for (int word = 0; word < first.length; word++) {
      first[word] -= firstSubword[from];
    }
    return new Words(
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to),
        Arrays.copyOfRange(shapes, from, to),
        first,
        Arrays.copyOfRange(subwords, firstSubword[from], firstSubword[to]));
  }
}
