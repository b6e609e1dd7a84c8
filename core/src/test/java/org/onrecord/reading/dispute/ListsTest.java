package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Resource;

class ListsTest {
  private static final Pattern MARKED = Pattern.compile("\\{(.+?)}");
  private final Lists lists = new Lists();

  @Test
  void eachRowHasAnExampleWithAWordOfIts() {
    for (String line : Resource.lines(Lists.class, "words.tsv")) {
      String[] cells = line.split("\t");
      assertEquals(3, cells.length, line);
      Matcher marked = MARKED.matcher(cells[2]);
      assertTrue(marked.find(), line);
      assertTrue(lists.is(cells[0], marked.group(1).toLowerCase(Locale.ROOT)), line);
    }
  }

  @Test
  void eachPairOfOppositesHasTwo() {
    for (String line : Resource.lines(Lists.class, "opposites.tsv")) {
      String[] words = line.split("\t");
      assertEquals(2, words.length, line);
      assertTrue(lists.areOpposite(Set.of(words[0]), Set.of(words[1])), line);
    }
  }

  @Test
  void oppositesAreNoneWhereBothHaveBoth() {
    assertTrue(lists.areOpposite(List.of("gate", "opened"), List.of("gate", "shut")));
    assertFalse(lists.areOpposite(List.of("opened", "shut"), List.of("opened", "shut")));
    assertFalse(lists.areOpposite(List.of("opened"), List.of("opened")));
  }

  @Test
  void aSortThatIsNotThereIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> lists.is("denys", "denied"));
  }

  @Test
  void whatIsCountedIsKnownByItsWords() {
    assertEquals(Set.of("counts:killed"), lists.counted(Set.of("nine", "bodies", "lay")));
    assertEquals(Set.of(), lists.counted(Set.of("nine", "bridges")));
  }
}
