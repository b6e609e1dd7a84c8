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
      assertTrue(areOpposite(words[0], words[1]), line);
    }
  }

  @Test
  void oppositesAreNoneWhereBothHaveBoth() {
    assertTrue(areOpposite("gate opened", "gate shut"));
    assertFalse(areOpposite("opened shut", "opened shut"));
    assertFalse(areOpposite("opened", "opened"));
  }

  private boolean areOpposite(String one, String other) {
    return Lists.areOpposite(
        lists.opposites(List.of(one.split(" "))), lists.opposites(List.of(other.split(" "))));
  }

  @Test
  void aWordThatIsSaidOfManyThingsIsNoSign() {
    for (String word : List.of("legend", "fairy", "myth")) {
      assertFalse(lists.is("false", word), word);
    }
    for (String word : List.of("sent", "let", "work", "brought", "hand")) {
      assertFalse(lists.is("blames", word), word);
    }
  }

  @Test
  void aVerbMayHaveAParticle() {
    assertEquals(
        Set.of("counts:detained"), Lists.counted(lists.sorts(Set.of("picked", "picked up"))));
    assertEquals(Set.of(), Lists.counted(lists.sorts(Set.of("picked"))));
  }

  @Test
  void aSortThatIsNotThereIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> lists.is("denys", "denied"));
  }

  @Test
  void whatIsCountedIsKnownByItsWords() {
    assertEquals(
        Set.of("counts:killed"), Lists.counted(lists.sorts(Set.of("nine", "bodies", "lay"))));
    assertEquals(Set.of(), Lists.counted(lists.sorts(Set.of("nine", "bridges"))));
  }
}
