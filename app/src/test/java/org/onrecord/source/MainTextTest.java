package org.onrecord.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main text of invented pages in the manner of sites that differ. Pages 01 to 20 served to
 * develop the extraction; 21 to 40 were put aside and only measured.
 */
class MainTextTest {
  private static final double FLOOR = 0.85;
  private static final double FLOOR_OF_MEAN = 0.97;

  static List<Path> pages() {
    return PageFixtures.pages();
  }

  static List<Path> without() {
    return PageFixtures.without();
  }

  @Test
  void thereAreForty() {
    assertEquals(40, pages().size());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void eachPageAgreesWithWhatAPersonReadsOnIt(Path page) throws Exception {
    double score = score(page);

    assertTrue(score >= FLOOR, () -> page + " has F1 " + score);
  }

  @Test
  void thePagesPutAsideAgreeOnAverage() throws Exception {
    double sum = 0;
    for (Path page : pages().subList(20, 40)) {
      sum += score(page);
    }
    double mean = sum / 20;

    assertTrue(mean >= FLOOR_OF_MEAN, () -> "mean F1 " + mean);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void eachCharacterLeadsBackIntoThePage(Path file) throws Exception {
    byte[] bytes = PageFixtures.bytes(file);
    Page page = PageFixtures.read(bytes);
    String text = page.document().text();
    Passages passages = page.origin().passages();

    PassageCheck.check(text, Markup.decode(bytes, Optional.empty(), Settings.DEFAULT), passages);
    assertEquals(1.0, PassageCheck.share(text, passages), "characters with a place");
  }

  @ParameterizedTest
  @MethodSource("without")
  void aPageWithoutArticleIsNamed(Path page) {
    UnreadableException failure =
        assertThrows(UnreadableException.class, () -> PageFixtures.read(PageFixtures.bytes(page)));

    assertTrue(failure.reason().startsWith("no article is on this page: "), failure.reason());
  }

  private static double score(Path page) throws UnreadableException {
    return TokenF1.of(
        PageFixtures.expected(page), PageFixtures.read(PageFixtures.bytes(page)).document().text());
  }
}
