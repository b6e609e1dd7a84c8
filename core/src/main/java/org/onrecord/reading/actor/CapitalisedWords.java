package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.Shape;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;

/**
 * The capitalised words of a section, in text order: some name the countries that actors belong to.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class CapitalisedWords implements Scan<CapitalisedWord> {
  public static final Part<List<CapitalisedWord>> PART = new Part<>("capitalised words");

  private final Head place;

  public CapitalisedWords(ModelDescription model) {
    place = model.homing().place();
  }

  @Override
  public Part<List<CapitalisedWord>> gives() {
    return PART;
  }

  @Override
  public List<Head> heads() {
    return List.of(place);
  }

  @Override
  public List<CapitalisedWord> in(Draft given, Words section, Scores scores) {
    float[] rows = scores.of(place);
    List<CapitalisedWord> found = new ArrayList<>();
    for (int word = 0; word < section.size(); word++) {
      if (hasCapital(section.shapes()[word])) {
        int at = word * place.size();
        float[] home = Arrays.copyOfRange(rows, at, at + place.size());
        found.add(new CapitalisedWord(section.span(word), home));
      }
    }
    return found;
  }

  private static boolean hasCapital(byte shape) {
    int kind = Shape.kind(shape);
    return kind == Shape.CAPITALISED || kind == Shape.UPPER || kind == Shape.MIXED;
  }
}
