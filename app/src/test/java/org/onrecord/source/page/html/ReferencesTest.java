package org.onrecord.source.page.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReferencesTest {
  @Test
  void whatIsWrittenStandsForWhatTheParserReads() {
    References references = new References();

    assertEquals(Optional.of("&"), references.read("&amp;"));
    assertEquals(Optional.of("&"), references.read("&amp"));
    assertEquals(Optional.of("—"), references.read("&#8212;"));
    assertEquals(Optional.of("—"), references.read("&#x2014;"));
    assertEquals(Optional.of("¬in"), references.read("&notin"));
  }

  @Test
  void whatIsNoneStandsForNothing() {
    References references = new References();

    for (String none : List.of("&", "&#", "&#x", "&#y", "&Rao", "&1")) {
      assertEquals(Optional.empty(), references.read(none), none);
    }
  }

  @Test
  void theParserIsAskedOnceForEachAndNeverForWhatIsNone() {
    List<String> asked = new ArrayList<>();
    References references =
        new References(
            written -> {
              asked.add(written);
              return written;
            });

    for (int i = 0; i < 25_000; i++) {
      references.read("&#");
      references.read("&");
      references.read("&amp;");
      references.read("&Rao");
    }

    assertEquals(List.of("&amp;", "&Rao"), asked);
  }
}
