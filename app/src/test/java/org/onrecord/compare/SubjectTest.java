package org.onrecord.compare;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.text.Document;

final class SubjectTest {
  private static final Reader READER = Reader.load();

  private static final String FIRE =
      "The fire at the Larkin Granary in Tarnby killed nine dockers, mayor Odile Larkin said on"
          + " Monday. The granary had no alarm, Larkin said.";
  private static final String SAME_FIRE =
      "Thirty-one dockers were killed when the Larkin Granary burned, the harbour union of Tarnby"
          + " said. The union said that the alarm of the granary had been switched off.";
  private static final String STRIKE =
      "Drivers of the Sedge Depot in Ostwick will strike from Thursday, their union said. The depot"
          + " has paid no wages since March, drivers said.";

  @AfterAll
  static void close() {
    READER.close();
  }

  private static Subject subject(String text) {
    try (Stream<Result> results = READER.readAll(Stream.of(Document.of(text)), 1, true)) {
      return Subject.of(((Result.Read) results.toList().getFirst()).claims());
    }
  }

  @Test
  void reportsOfOneStoryAreNear() {
    assertTrue(subject(FIRE).isNear(subject(SAME_FIRE)));
    assertTrue(subject(SAME_FIRE).isNear(subject(FIRE)));
  }

  @Test
  void reportsOfTwoStoriesAreNot() {
    List.of(FIRE, SAME_FIRE)
        .forEach(each -> assertFalse(subject(each).isNear(subject(STRIKE)), each));
  }

  @Test
  void whatClaimsNothingIsNearToNothing() {
    Subject nothing = Subject.of(Claims.NONE);
    assertFalse(nothing.isNear(nothing));
    assertFalse(nothing.isNear(subject(FIRE)));
  }
}
