package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Opposing;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;
import org.onrecord.text.Span;

/**
 * What the model says of each word as part of what may be disputed.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Sayings implements Scan<Sayings.Section> {
  static final Part<List<Section>> PART = new Part<>("what is disputed");

  private final Opposing opposing;

  public Sayings(ModelDescription model) {
    opposing = model.opposing();
  }

  /**
   * The vectors of a section's words, rounded to half floats: they are kept for the whole document.
   *
   * @param words the section, at least one
   * @param rows those of its words, one after the other
   * @param depth the size of each
   */
  @SuppressWarnings("ArrayRecordComponent") // Vectors of the model, which are only read.
  record Section(Words words, short[] rows, int depth) {
    Section {
      if (words.size() == 0) {
        throw new IllegalArgumentException("a section has words");
      }
    }

    private int end() {
      return words.ends()[words.size() - 1];
    }

    private List<float[]> vectors(List<Span> spans) {
      List<float[]> found = new ArrayList<>();
      for (Span span : spans) {
        for (int word = firstEndingBehind(span.start());
            word < words.size() && words.starts()[word] < span.end();
            word++) {
          if (found.size() < Opposing.LONGEST) {
            found.add(vector(word));
          }
        }
      }
      return found;
    }

    private float[] vector(int word) {
      float[] row = new float[depth];
      for (int i = 0; i < depth; i++) {
        row[i] = Float.float16ToFloat(rows[word * depth + i]);
      }
      return row;
    }

    private int firstEndingBehind(int offset) {
      int low = 0;
      int high = words.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (words.ends()[middle] <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /**
   * The vectors of some words, as far as they lie in the section in which they begin, and of so
   * many as are compared.
   *
   * @param sections in text order
   * @return none where no section has them
   */
  static List<float[]> vectors(List<Section> sections, List<Span> spans) {
    int low = 0;
    int high = sections.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sections.get(middle).end() <= spans.getFirst().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sections.size() ? sections.get(low).vectors(spans) : List.of();
  }

  @Override
  public Part<List<Section>> gives() {
    return PART;
  }

  @Override
  public List<Head> heads() {
    return opposing.heads();
  }

  @Override
  public List<Section> in(Draft given, Words section, Scores scores) {
    if (section.size() == 0) {
      return List.of();
    }
    int depth = opposing.depth();
    short[] rows = new short[section.size() * depth];
    for (int word = 0; word < section.size(); word++) {
      float[] vector = opposing.vector(scores, word);
      for (int i = 0; i < depth; i++) {
        rows[word * depth + i] = Float.floatToFloat16(vector[i]);
      }
    }
    return List.of(new Section(section, rows, depth));
  }
}
