package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.NastyText;
import org.onrecord.Seeded;
import org.onrecord.text.Span;

/**
 * The same subwords at the same places as HuggingFace's tokenizer, but for what its older Unicode
 * tables take for letters, and for combining marks at the end of a word, which ours covers.
 */
class WordPieceOracleTest {
  private static final WordPiece OURS = Vocabularies.wordPiece();

  /** Below, the Unicode tables agree: these are the scripts of old. */
  private static final int FIRST_STRANGER = 0x61D;

  private static Oracle oracle;

  /** Code points of the two first planes that the two tokenizers see differently. */
  private static BitSet strangers;

  @BeforeAll
  static void open() throws IOException {
    try (InputStream in = Vocabularies.open()) {
      oracle = new Oracle(in);
    }
    strangers = new BitSet();
    IntStream.range(1, 0x2FA20 / BLOCK).forEach(WordPieceOracleTest::findStrangers);
  }

  private static final int BLOCK = 64;

  private static void findStrangers(int block) {
    int[] scalars =
        IntStream.range(block * BLOCK, (block + 1) * BLOCK)
            .filter(Character::isDefined)
            .filter(c -> Character.getType(c) != Character.SURROGATE)
            .toArray();
    if (!agree(Arrays.stream(scalars))) {
      Arrays.stream(scalars).filter(c -> !agree(IntStream.of(c))).forEach(strangers::set);
    }
  }

  private static boolean agree(IntStream codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(c -> text.append('a').appendCodePoint(c).append("b "));
    int[] theirs = oracle.subwords(text.toString()).stream().mapToInt(Oracle.Subword::id).toArray();
    return Arrays.equals(theirs, OURS.words(text.toString()).subwords());
  }

  @AfterAll
  static void close() {
    oracle.close();
  }

  @Test
  void strangersAreFewAndYoung() {
    assertTrue(strangers.nextSetBit(0) >= FIRST_STRANGER, () -> "first of " + strangers);
    BitSet unexplained = new BitSet();
    strangers.stream().filter(c -> !isExplained(c)).forEach(unexplained::set);
    assertEquals(new BitSet(), unexplained);
  }

  /**
   * Marks, punctuation and format characters that came after Unicode 8, and CJK characters that a
   * slip in the oracle's table of blocks (2B920 for 2B820) leaves out.
   */
  private static boolean isExplained(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> codePoint == 0x166D || (codePoint >= 0x2B820 && codePoint < 0x2B920);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "“We do,” she said, “but later.”",
        "WASHINGTON (AP) — Gen. O'Neill's \"no\" wasn't unaffable: 3.5% of $1,000.",
        "Café, cafe\u0301, İSTANBUL, ΣΊΣΥΦΟΣ, ẞ, Ångström, ﬁn, ½, Ⅻ, \u212Bngstro\u0308m",
        "中文 mixed日本語テキスト 한국어 \u1112\u1161\u11AB",
        "👩‍👩‍👧‍👦 👍🏽 ☎\uFE0F 1\uFE0F\u20E3 🇺🇳 😀😀",
        "a≠b ≮ x\u0338 \u037E \u1FEF",
        "zero\u200Bwidth soft\u00ADhyphen nul\u0000here bell\u0007 \uFFFD \uE000 \uFEFFbom",
        "a\u00A0b\u2028c\u2029d\u3000e\u0085f\u000Bg\fh",
        "\u0301 alone, and \u200D\u0301 more",
        "العربية हिन्दी ไทย עברית",
        "[CLS] ##ing [unused1] [MASK] ## #"
      })
  void readsAsTheOracleDoes(String text) {
    assertSame(text);
  }

  @Test
  void aWordMayHaveHundredCharactersAndNoMore() {
    for (String letter : List.of("a", "é", "e\u0301", "한", "𝔘", "😀")) {
      for (int length : new int[] {25, 26, 34, 50, 51, 99, 100, 101, 250}) {
        assertSame("x " + letter.repeat(length) + " y");
      }
    }
  }

  @Test
  void readsRandomTextsAsTheOracleDoes() {
    Seeded.check(4, random -> assertSame(known(NastyText.of(random))));
  }

  private static String known(String text) {
    StringBuilder known = new StringBuilder();
    text.codePoints()
        .filter(
            c -> Character.getType(c) != Character.SURROGATE && !strangers.get(c) && c < 0xE0000)
        .forEach(known::appendCodePoint);
    return known.toString();
  }

  private static void assertSame(String text) {
    Words ours = OURS.words(text);
    List<Oracle.Subword> theirs = oracle.subwords(text);
    assertEquals(
        theirs.stream().map(Oracle.Subword::id).toList(),
        Arrays.stream(ours.subwords()).boxed().toList(),
        text);
    assertEquals(spans(theirs), spansWithoutMarksAtEnd(ours, text), text);
  }

  private static List<Span> spans(List<Oracle.Subword> subwords) {
    List<Span> spans = new ArrayList<>();
    int word = -1;
    for (Oracle.Subword subword : subwords) {
      if (subword.word() == word) {
        spans.set(spans.size() - 1, new Span(spans.getLast().start(), subword.end()));
      } else {
        spans.add(new Span(subword.start(), subword.end()));
      }
      word = subword.word();
    }
    return spans;
  }

  private static List<Span> spansWithoutMarksAtEnd(Words words, String text) {
    return IntStream.range(0, words.size())
        .mapToObj(words::span)
        .map(span -> new Span(span.start(), withoutMarks(text, span)))
        .toList();
  }

  private static int withoutMarks(String text, Span span) {
    int end = span.end();
    while (end > span.start() && !isBase(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end;
  }

  private static boolean isBase(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.FORMAT,
          Character.CONTROL,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          false;
      default -> codePoint != 0xFFFD;
    };
  }
}
