package org.onrecord.reading.sentence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Words;
import org.onrecord.reading.Part;
import org.onrecord.text.Span;

/**
 * The paragraphs and sentences of a text. Each character that is not white space lies in exactly
 * one sentence, each sentence in exactly one paragraph; neither begins or ends with white space.
 *
 * <p>A closing quotation mark or bracket belongs to the sentence that it closes. A paragraph ends
 * at a blank line, and at a line end unless the line was only wrapped there. Time and memory are
 * linear in the text.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param paragraphs in text order
 * @param sentences in text order
 */
public record Sentences(List<Span> paragraphs, List<Span> sentences) {
  public static final Part<Sentences> PART = new Part<>("sentences");

  public Sentences {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /** The paragraphs and sentences of a text. */
  public static Sentences of(String text) {
    List<Span> paragraphs = Paragraphs.of(text);
    List<Span> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      SentenceEnds ends = new SentenceEnds(text, paragraph);
      int start = paragraph.start();
      while (start < paragraph.end()) {
        int end = ends.after(start);
        sentences.add(new Span(start, end));
        start = Spaces.skip(text, end, paragraph.end());
      }
    }
    return new Sentences(paragraphs, sentences);
  }

  /** The sentence that the character at an offset stands in; none for white space between two. */
  public Optional<Span> at(int offset) {
    int first = firstEndingBehind(offset);
    return first < sentences.size() && sentences.get(first).start() <= offset
        ? Optional.of(sentences.get(first))
        : Optional.empty();
  }

  /** Which words of a section begin a sentence, counted from 0. */
  public BitSet openings(Words section) {
    BitSet openings = new BitSet(section.size());
    int end = -1;
    for (int word = 0; word < section.size(); word++) {
      if (section.starts()[word] >= end) {
        openings.set(word);
        end = sentences.get(firstEndingBehind(section.starts()[word])).end();
      }
    }
    return openings;
  }

  /** The number of the first sentence that ends behind an offset; that of all where none does. */
  public int firstEndingBehind(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
