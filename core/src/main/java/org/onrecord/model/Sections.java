package org.onrecord.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.text.Span;

/**
 * Cuts a long text into sections that are read one after another, so that scores, which take far
 * more room than anything else, are held for one of them at a time. Nothing is found across their
 * borders, which are therefore drawn where a paragraph begins, else a sentence, else a word.
 */
public final class Sections {
  private Sections() {}

  /**
   * The sections of a text, in order: one, itself, if it is short enough. Else each is copied out
   * of the text's words whenever it is asked for, and held by nobody but who asked.
   *
   * @param sentences of the text, in order
   * @param size the most subwords a section may have; a single word may have more
   */
  public static List<Words> of(Words words, List<Span> sentences, int size) {
    if (words.subwords().length <= size) {
      return List.of(words);
    }
    List<Integer> borders = borders(words, sentences, size);
    return new AbstractList<Words>() {
      @Override
      public Words get(int section) {
        return words.slice(borders.get(section), borders.get(section + 1));
      }

      @Override
      public int size() {
        return borders.size() - 1;
      }
    };
  }

  /** The first word of each section, and the end of the last one. */
  private static List<Integer> borders(Words words, List<Span> sentences, int size) {
    BitSet sentenceStarts = sentenceStarts(words, sentences);
    List<Integer> borders = new ArrayList<>(List.of(0));
    int from = 0;
    while (from < words.size()) {
      from = end(words, sentenceStarts, from, size);
      borders.add(from);
    }
    return List.copyOf(borders);
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
