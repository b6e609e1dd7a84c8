package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ModelException;
import org.onrecord.reading.Resource;
import org.onrecord.record.Event;

class ModesTest {
  private static final List<String> TAGS = tags();

  private static List<String> tags() {
    List<String> tags = new ArrayList<>(List.of("-"));
    Resource.lines(Modes.class, "modes.tsv").stream()
        .map(line -> line.split("\t")[1])
        .distinct()
        .forEach(tags::add);
    return tags;
  }

  /** The modes of a word, the second of two, of which these have a score; all others have -1. */
  private static Map<Event.Type, String> modes(Map<String, Float> scores) {
    float[] rows = new float[2 * TAGS.size()];
    for (int i = 0; i < TAGS.size(); i++) {
      rows[i] = 9;
      rows[TAGS.size() + i] = scores.getOrDefault(TAGS.get(i), -1f);
    }
    return new Modes(TAGS).of(rows, TAGS.size());
  }

  @Test
  void eachTypeHasTheLikeliestOfItsOwn() {
    Map<Event.Type, String> found = modes(Map.of("-", 0f, "arrest", 2f, "beat", 1f, "demo", -2f));
    // Arrest is a mode of two types.
    assertEquals(
        Map.of(
            Event.Type.COERCE, "arrest", Event.Type.THREATEN, "arrest", Event.Type.ASSAULT, "beat"),
        found);
  }

  @Test
  void noneIsLikelier() {
    assertEquals(Map.of(), modes(Map.of("-", 3f, "arrest", 2f)));
  }

  @Test
  void aModelWithoutAModeIsNoModel() {
    List<String> some = TAGS.subList(0, 5);
    assertThrows(ModelException.class, () -> new Modes(some));
  }
}
