package org.onrecord.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Cuts a long text into sections that are read one after another, so that memory does not grow with
 * its length. Nothing is found across their borders, which are therefore drawn where a paragraph
 * begins, else a sentence, else a word.
 */
public final class Sections {
  private Sections() {}

  /**
   * The sections of a text, in order: one, itself, if it is short enough.
   *
   * @param sentences of the text, in order
   * @param size the most subwords a section may have; a single word may have more
   */
  public static List<Words> of(Words words, List<Span> sentences, int size) {
    if (words.subwords().length <= size) {
      return List.of(words);
    }
    BitSet sentenceStarts = sentenceStarts(words, sentences);
    List<Words> sections = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int to = end(words, sentenceStarts, from, size);
      sections.add(words.slice(from, to));
      from = to;
    }
    return sections;
  }

  private static BitSet sentenceStarts(Words words, List<Span> sentences) {
    BitSet starts = new BitSet();
    int word = 0;
    for (Span sentence : sentences) {
      while (word < words.size() && words.starts()[word] < sentence.start()) {
        word++;
      }
      starts.set(word);
    }
    return starts;
  }

  private static int end(Words words, BitSet sentenceStarts, int from, int size) {
    int[] first = words.firstSubword();
    int most = from + 1;
    while (most < words.size() && first[most + 1] - first[from] <= size) {
      most++;
    }
    if (most == words.size()) {
      return most;
    }
    int least = from + (most - from + 1) / 2;
    for (int word = most; word >= least; word--) {
      if (Shape.beginsParagraph(words.shapes()[word])) {
        return word;
      }
    }
    int sentence = sentenceStarts.previousSetBit(most);
    return sentence >= least ? sentence : most;
  }
}
