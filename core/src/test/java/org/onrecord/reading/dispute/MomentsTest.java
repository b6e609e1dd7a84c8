package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
  @ParameterizedTest
  @CsvSource({
    "2024-02-05, 2024-02-06, true",
    "2024-02-05, 2024-02, false",
    "2024-02, 2024-02-05TMO, false",
    "2024-02-05TMO, 2024-02-05T11:00, false",
    "2024-02-05T11:00, 2024-02-05T11:30, false",
    "2024-02-05T11:00, 2024-02-05T18:00, true",
    "2024-W05, 2023-FA, true"
  })
  void tellsTimesThatCannotBeOne(String one, String other, boolean differ) {
    assertEquals(differ, Moments.differ(Set.of(one), Set.of(other)));
    assertEquals(differ, Moments.differ(Set.of(other), Set.of(one)));
  }

  @Test
  void knowsNothingWhereNoTimeIsTold() {
    assertEquals(false, Moments.differ(Set.of(), Set.of("2024-02-05")));
  }

  @Test
  void takesOneTimeOfSeveralThatMeets() {
    assertEquals(
        false, Moments.differ(Set.of("2024-02-05", "1931"), Set.of("2024-03-01", "2024-02-05")));
  }
}
