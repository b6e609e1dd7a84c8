package org.onrecord.archive.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts of invented words: what is shared is exactly what is said. */
final class ReprintsTest {
  private final Shelf shelf = new Shelf();

  @Test
  void fortyReprintsAreOneGroup() {
    long wire = shelf.add(words(1, 0, 300));
    for (int i = 0; i < 40; i++) {
      shelf.add(words(100 + i, 0, 40) + " " + words(1, 0, 260) + " " + words(200 + i, 0, 20));
    }
    assertEquals(1, shelf.groups().size());
    assertEquals(wire, shelf.leader(40));
  }

  @Test
  void anythingElseLeadsItself() {
    shelf.add(words(1, 0, 300));
    shelf.add(words(2, 0, 300));
    shelf.add("");
    shelf.add("");
    assertEquals(List.of(List.of(0L), List.of(1L), List.of(2L), List.of(3L)), groups());
  }

  @Test
  void shortItemsAreNotOneGroup() {
    shelf.add("Weather: dry, with some sun. Highs of 11, lows of 3. Wind light, from the south.");
    shelf.add(
        "Weather: rain at first, then dry. Highs of 9, lows of 2. Wind strong, from the north.");
    shelf.add("Weather: dry, with some sun.  Highs of 11, lows of 3. Wind light, from the South!");
    shelf.add("No comment.");
    shelf.add("No news.");
    assertEquals(List.of(List.of(0L, 2L), List.of(1L), List.of(3L), List.of(4L)), groups());
  }

  @Test
  void chineseAndArabicReprintsAreFound() {
    String chinese = "昨天凌晨，北部山区的一座水坝在连日暴雨之后决口，数百名村民被迫离开家园。当地官员说，救援人员已经赶到现场。";
    String arabic =
        "انهار سد قديم في شمال البلاد بعد أيام من الأمطار الغزيرة وأجبر مئات السكان على مغادرة"
            + " منازلهم";
    shelf.add(chinese);
    shelf.add(arabic);
    shelf.add("快讯：" + chinese.replace("，", ", "));
    shelf.add(arabic + " كما قال مسؤول محلي");
    assertEquals(List.of(List.of(0L, 2L), List.of(1L, 3L)), groups());
  }

  @Test
  void aLaterArticleWithMuchOfItsOwnIsNoReprint() {
    shelf.add("2026-03-02", words(1, 0, 150));
    shelf.add("2026-03-03", words(2, 0, 130) + " " + words(1, 0, 150));
    assertEquals(2, shelf.groups().size());
  }

  @Test
  void theOriginalThatComesAfterItsReprintsLeads() {
    shelf.add("2026-03-03", words(1, 0, 150));
    shelf.add("2026-03-03", words(1, 0, 140));
    shelf.add("2026-03-03", words(1, 150, 300));
    assertEquals(List.of(List.of(0L, 1L), List.of(2L)), groups());
    long original = shelf.add("2026-03-02", words(1, 0, 300));
    assertEquals(List.of(List.of(0L, 1L, 2L, 3L)), groups());
    assertEquals(original, shelf.leader(0));
  }

  @Test
  void whatIsLikeTwoLeadersBindsTheirGroups() {
    shelf.add(words(1, 0, 130));
    shelf.add(words(1, 0, 300));
    assertEquals(2, shelf.groups().size());
    shelf.add(words(1, 0, 200));
    assertEquals(List.of(List.of(0L, 1L, 2L)), groups());
    assertEquals(1, shelf.leader(0));
  }

  @Test
  void aDeepCutIsVouchedForByALighterOne() {
    shelf.add(words(1, 0, 300));
    shelf.add(words(1, 0, 200));
    shelf.add(words(1, 0, 130));
    assertEquals(List.of(List.of(0L, 1L, 2L)), groups());
  }

  /** Each shares 8 of 10 words with the one before, so that the first and the last share none. */
  @Test
  void aChainOfChangesIsNotOneGroup() {
    for (int i = 0; i < 12; i++) {
      shelf.add(words(1, 60 * i, 60 * i + 300));
    }
    assertTrue(shelf.groups().size() >= 4, shelf.groups()::toString);
    shelf.groups().forEach(group -> assertTrue(group.size() <= 5, group::toString));
  }

  @Test
  void theFollowersOfWhatIsWithdrawnStayTogether() {
    shelf.add(words(1, 0, 300));
    shelf.add(words(1, 0, 280));
    shelf.add(words(1, 0, 290));
    shelf.withdraw(0);
    assertEquals(List.of(List.of(0L), List.of(1L, 2L)), groups());
    shelf.add(words(1, 0, 300));
    assertEquals(List.of(List.of(0L), List.of(1L, 2L, 3L)), groups());
  }

  @Test
  void theOrderOfReprintsDoesNotMatter() {
    List<String> texts = new ArrayList<>();
    for (int story = 0; story < 10; story++) {
      for (int copy = 0; copy < 6; copy++) {
        texts.add(words(story, 0, 300 - 15 * copy) + " " + words(1000 + texts.size(), 0, 8 * copy));
      }
    }
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(texts, new Random(seed));
      Shelf shuffled = new Shelf();
      texts.forEach(shuffled::add);
      assertEquals(10, shuffled.groups().size());
    }
  }

  private List<List<Long>> groups() {
    return List.copyOf(shelf.groups());
  }

  /** Words from..to of an endless text that has none in common with any other. */
  static String words(int text, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "w" + text + "x" + i)
        .collect(Collectors.joining(" "));
  }
}
