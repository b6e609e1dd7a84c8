package org.onrecord.archive.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {
  @Test
  void timesAreToldInUtc() {
    assertEquals(Optional.of("2026-03-02T23:30:00Z"), moment("2026-03-03T01:30:00+02:00"));
    assertEquals(Optional.of("2026-03-03T04:15:00Z"), moment("2026-03-02T23:15-05:00"));
    assertEquals(Optional.of("2026-03-02T09:00:00Z"), moment("2026-03-02T09:00:00.75"));
  }

  @Test
  void daysStayDays() {
    assertEquals(Optional.of("2026-03-02"), moment("2026-03-02"));
  }

  @Test
  void whatIsNoDateHasNone() {
    assertEquals(Optional.empty(), moment("soon"));
    assertEquals(Optional.empty(), moment("2026-13-02"));
    assertEquals(Optional.empty(), Moment.of(Optional.empty()));
  }

  @Test
  void theirOrderIsThatOfTexts() {
    List<Optional<String>> inOrder =
        List.of(
            moment("2026-03-02"),
            moment("2026-03-02T10:00:00+09:00"),
            moment("2026-03-02T02:00:00Z"),
            moment("2026-03-01T22:00:00-05:00"),
            moment("2026-03-03"));
    assertEquals(inOrder, inOrder.stream().sorted(this::compare).toList());
  }

  private int compare(Optional<String> one, Optional<String> other) {
    return one.orElseThrow().compareTo(other.orElseThrow());
  }

  private static Optional<String> moment(String published) {
    return Moment.of(Optional.of(published));
  }
}
