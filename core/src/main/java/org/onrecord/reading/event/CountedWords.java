package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;
import org.onrecord.record.Labelled;
import org.onrecord.record.Quantity;

/**
 * The numbers of a section that count what an event strikes, in text order.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class CountedWords implements Scan<CountedWord> {
  static final Part<List<CountedWord>> PART = new Part<>("numbers that count");

  private final Head counted;

  public CountedWords(ModelDescription model) {
    counted = model.head("counted");
  }

  @Override
  public Part<List<CountedWord>> gives() {
    return PART;
  }

  @Override
  public List<Head> heads() {
    return List.of(counted);
  }

  @Override
  public List<CountedWord> in(Draft given, Words section, Scores scores) {
    float[] rows = scores.of(counted);
    int size = counted.size();
    List<CountedWord> found = new ArrayList<>();
    for (int word = 0; word < section.size(); word++) {
      int best = 0;
      for (int tag = 1; tag < size; tag++) {
        best = rows[word * size + tag] > rows[word * size + best] ? tag : best;
      }
      // The first tag stands for what counts nothing.
      if (best > 0) {
        found.add(
            new CountedWord(
                section.span(word), Labelled.of(Quantity.What.class, counted.tags().get(best))));
      }
    }
    return found;
  }
}
