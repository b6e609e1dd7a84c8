package org.onrecord.reading.dispute;

import java.util.List;
import java.util.Optional;
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
 * What the model says of each word of a section as part of what is disputed.
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
   * The columns of a section's words, of which there is one at least, rounded to half floats: they
   * are kept for the whole document.
   *
   * @param words the section
   * @param columns row by row, those of {@link Opposing#heads} one after the other
   * @param width how many a word has
   */
  @SuppressWarnings("ArrayRecordComponent") // Columns of the model, which are only added up.
  record Section(Words words, short[] columns, int width) {
    /**
     * @throws IllegalArgumentException if there are no words: such a section has no place in the
     *     text
     */
    Section {
      if (words.size() == 0) {
        throw new IllegalArgumentException("a section without words");
      }
    }

    private int end() {
      return words.ends()[words.size() - 1];
    }

    private Optional<float[]> mean(List<Span> spans) {
      float[] sum = new float[width];
      int count = 0;
      for (Span span : spans) {
        for (int word = firstEndingBehind(span.start());
            word < words.size() && words.starts()[word] < span.end();
            word++) {
          for (int i = 0; i < width; i++) {
            sum[i] += Float.float16ToFloat(columns[word * width + i]);
          }
          count++;
        }
      }
      if (count == 0) {
        return Optional.empty();
      }
      for (int i = 0; i < width; i++) {
        sum[i] /= count;
      }
      return Optional.of(sum);
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
   * The mean columns of some words, as far as they lie in the section in which they begin.
   *
   * @param sections in text order
   * @return empty where no section has them
   */
  static Optional<float[]> mean(List<Section> sections, List<Span> spans) {
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
    return low < sections.size() ? sections.get(low).mean(spans) : Optional.empty();
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
    int width = opposing.width();
    short[] columns = new short[section.size() * width];
    int at = 0;
    for (Head head : opposing.heads()) {
      float[] rows = scores.of(head);
      for (int word = 0; word < section.size(); word++) {
        for (int i = 0; i < head.size(); i++) {
          columns[word * width + at + i] = Float.floatToFloat16(rows[word * head.size() + i]);
        }
      }
      at += head.size();
    }
    return List.of(new Section(section, columns, width));
  }
}
