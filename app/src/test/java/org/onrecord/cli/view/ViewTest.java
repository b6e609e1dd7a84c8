package org.onrecord.cli.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.cli.Golden;
import org.onrecord.cli.HandMade;
import org.onrecord.cli.Harbour;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

class ViewTest {
  @ParameterizedTest
  @CsvSource({"plain, false, 80", "colour, true, 80", "narrow, false, 40"})
  void looksAsItDid(String name, boolean colour, int columns) throws IOException {
    String page = new View(colour, columns).of("dam.txt", Dam.record());

    Golden.check("view/dam." + name + ".txt", page);
  }

  @ParameterizedTest
  @CsvSource({"plain, false, 80", "colour, true, 100", "narrow, false, 40"})
  void eventsAndDisputesComeBehindTheStatements(String name, boolean colour, int columns)
      throws IOException {
    String page = new View(colour, columns).of("harbour.txt", Harbour.record());

    Golden.check("view/harbour." + name + ".txt", page);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 33, 80, 100})
  void noLineIsLongerThanTheTerminal(int columns) {
    new View(false, columns)
        .of("dam.txt", Dam.record())
        .lines()
        .forEach(line -> assertTrue(width(line) <= columns, line));
    new View(false, columns)
        .of("harbour.txt", Harbour.record())
        .lines()
        .forEach(line -> assertTrue(width(line) <= columns, line));
  }

  @Test
  void coloursTakeNoColumnsAndChangeNoWord() {
    String coloured = new View(true, 80).of("dam.txt", Dam.record());

    String bare = coloured.replaceAll("\33\\[[0-9;]*m", "");
    bare.lines().forEach(line -> assertTrue(width(line) <= 80, line));
    assertTrue(words(bare.replaceAll("[⁰¹²³⁴-⁹]", "")).contains(words(Dam.TEXT)));
  }

  @Test
  void thePlainPageHasNoEscapes() {
    assertFalse(new View(false, 80).of("dam.txt", Dam.record()).contains("\33"));
  }

  @Test
  void aHostileArticleCannotSteerTheTerminal() {
    HandMade made = HandMade.of("\33]0;owned\7He said \33[2J\u202Eno\u009B1m.");
    made.said("\33[2J\u202Eno\u009B1m").by("\33]0;owned\7He").cue("said").add();

    String page = new View(true, 80).of("a\33[31m.txt", made.record());

    assertFalse(page.replaceAll("\33\\[0(;[0-9]+)*m", "").contains("\33"), page);
    assertTrue(page.codePoints().noneMatch(c -> c == 7 || c == 0x9B || c == 0x202E), page);
  }

  @Test
  void aForeignTextSaysItsLanguage() {
    Document document = Document.of("Le maire a dit non.");

    String page = new View(false, 80).of("a.txt", NewsRecord.of(document, "fr", List.of()));

    assertTrue(page.contains("a.txt · French\n"), page);
    assertTrue(page.contains("\nNo statements.\n"), page);
  }

  @Test
  void aTextWithoutALanguageSaysSo() {
    NewsRecord record = NewsRecord.of(Document.of("1 2 3"), "und", List.of());

    String page = new View(false, 80).of("a.txt", record);

    assertTrue(page.contains("a.txt · language unknown\n"), page);
  }

  @Test
  void overlappingFindingsAreShown() {
    HandMade made = HandMade.of("He said she said so.");
    String outer = made.said("she said so").by("He said").cue("said she").add();
    made.said("said so").by("she").cue("said so").within(outer).add();

    String page = new View(false, 80).of("a.txt", made.record());

    assertTrue(page.contains("He said [¹she [²said so]]."), page);
  }

  private static String words(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
  }

  private static int width(String line) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(line);
    int width = 0;
    int from = 0;
    for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
      width += DisplayWidth.of(line.substring(from, to));
      from = to;
    }
    return width;
  }
}
