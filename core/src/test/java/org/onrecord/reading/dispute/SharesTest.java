package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.reading.Resource;
import org.onrecord.reading.event.Figures;

class SharesTest {
  /** Words with tags that are known by their forms: what isn't a number or small is a noun. */
  private static String tagged(String text) {
    return Arrays.stream(text.replace("%", " %").split(" "))
        .map(word -> word + "/" + tag(word.toLowerCase(Locale.ROOT)) + "/dep/0")
        .collect(Collectors.joining(" "));
  }

  private static String tag(String word) {
    boolean number =
        word.matches("\\d+") || List.of("one", "two", "three", "nine", "ten").contains(word);
    return number ? "NUM" : List.of("in", "of", "out", "a").contains(word) ? "ADP" : "NOUN";
  }

  /** Each as its words and its bounds in percent. */
  private static String found(String text) {
    Marked marked = Marked.of(tagged(text));
    return new Shares(marked.sentence().text(), new Figures())
        .in(marked.words()).stream()
            .map(
                it ->
                    String.format(
                        Locale.ROOT,
                        "%s => %.1f..%.1f",
                        it.span().in(marked.sentence().text()),
                        it.low().orElse(0) * 100,
                        it.high().orElse(1) * 100))
            .collect(Collectors.joining(", "));
  }

  static List<String> rows() {
    return Resource.lines(Shares.class, "shares.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheExampleOfEachRow(String row) {
    String[] example = row.split("\t")[2].split(" => ");
    String words = example[0].substring(1, example[0].indexOf('}'));
    assertEquals(words + " => " + example[1], found(example[0].replace("{", "").replace("}", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "87 percent of drivers, 87 percent => 87.0..87.0",
    "30% of drivers, 30 % => 30.0..30.0",
    "30 per cent, 30 per cent => 30.0..30.0",
    "at least 30 percent, at least 30 percent => 30.0..100.0",
    "one driver in three, one driver in three => 32.8..33.8",
    "nine in ten drivers, nine in ten => 89.5..90.5",
    "three out of ten, three out of ten => 29.5..30.5",
  })
  void readsTurns(String text, String share) {
    assertEquals(share, found(text));
  }

  @Test
  void whatLooksLikeAShareIsNone() {
    assertEquals("", found("nine people in ten cars"));
    assertEquals("", found("a quarter of a million people"));
    assertEquals("", found("half a million people"));
    assertEquals("", found("30 percent points"));
    assertEquals("", found("a third term"));
  }
}
