package org.onrecord.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.Placed;
import org.onrecord.cli.Playbill;

class OnceTest {
  @Test
  void aDocumentThatWasReadBeforeCountsOnceUnderItsFirstName() {
    Once once = new Once((name, record) -> name + "\n");

    assertEquals("a.txt\n", once.of("a.txt", Placed.record()));
    assertEquals("", once.of("again.txt", Placed.record()));
    assertEquals("b.txt\n", once.of("b.txt", Playbill.record("It rains.")));
  }

  @Test
  void allElseIsAsTheListHasIt() {
    Once once = new Once(new Late((name, record) -> {}, () -> Stream.of("one\n", "two\n")));

    assertTrue(once.isLate());
    assertFalse(new Once((name, record) -> name).isLate());
    assertEquals("", once.of("a.txt", Placed.record()));
    assertEquals(List.of("one\n", "two\n"), once.end().toList());
  }
}
