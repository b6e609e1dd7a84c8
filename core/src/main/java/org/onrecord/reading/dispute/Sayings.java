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
   * The columns of a section's words.
   *
   * @param words the section
   * @param columns row by row, those of {@link Opposing#heads} one after the other
   * @param width how many a word has
   */
  @SuppressWarnings("ArrayRecordComponent") // Columns of the model, which are only added up.
  record Section(Words words, float[] columns, int width) {
    /** The mean columns of the words of a span, if it lies in this section. */
    Optional<float[]> mean(List<Span> spans) {
      float[] sum = new float[width];
      int count = 0;
      for (Span span : spans) {
        for (int word = firstEndingBehind(span.start());
            word < words.size() && words.starts()[word] < span.end();
            word++) {
          for (int i = 0; i < width; i++) {
            sum[i] += columns[word * width + i];
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
    int width = opposing.width();
    float[] columns = new float[section.size() * width];
    int at = 0;
    for (Head head : opposing.heads()) {
      float[] rows = scores.of(head);
      for (int word = 0; word < section.size(); word++) {
        System.arraycopy(rows, word * head.size(), columns, word * width + at, head.size());
      }
      at += head.size();
    }
    return List.of(new Section(section, columns, width));
  }
}
