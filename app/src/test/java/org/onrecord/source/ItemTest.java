package org.onrecord.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemTest {
  private static Optional<String> whole(String name) {
    return new Item.Failed(name, 0, "empty").whole();
  }

  @Test
  void aPartTellsOfWhichFileItIs() {
    assertEquals(Optional.of("news, old.jsonl"), whole("news, old.jsonl, line 7"));
    assertEquals(Optional.of("feed.xml"), whole("feed.xml, item 3"));
    assertEquals(Optional.empty(), whole("a, b.txt"));
    assertEquals(Optional.empty(), whole("news.jsonl"));
  }
}
