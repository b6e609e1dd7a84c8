package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillingTest {
  private static final Head TRIGGER = new Head("event_trigger", 0, 8, List.of());
  private static final Head PARTY = new Head("event_party", 8, 4, List.of());
  private static final List<String> ROLES = List.of("actor", "place");

  @Test
  void eachRoleHasItsOwnVectorAndDistances() {
    float[] actor = new float[Link.GAPS];
    float[] place = new float[Link.GAPS];
    actor[Link.bucket(-1)] = 10;
    place[Link.bucket(1)] = 20;
    Filling filling = new Filling(TRIGGER, PARTY, ROLES, List.of(actor, place));
    Scores scores =
        new Scores(
            Map.of(
                TRIGGER,
                    new float[] {
                      0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
                    },
                PARTY, new float[] {6, 8, 0, 0, 0, 0, 0, 0, 6, 8, 0, 0}));
    assertEquals(6 / 2.0 + 10, filling.score(0, 1, 0, scores), 1e-6);
    assertEquals(6 / 2.0, filling.score(0, 1, 2, scores), 1e-6);
    assertEquals(2 * 8 / 2.0 + 20, filling.score(1, 1, 2, scores), 1e-6);
  }

  @Test
  void aVectorForEachRole() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Filling(TRIGGER, PARTY, List.of("actor"), List.of(new float[Link.GAPS])));
  }
}
