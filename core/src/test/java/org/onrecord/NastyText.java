package org.onrecord;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Random documents of all that a reader of news may meet, and much that it should not: quotation
 * marks that don't balance, line ends of every kind and by the thousand, combining marks, emoji,
 * scripts of either direction, control characters, lone surrogates, endless words.
 */
public final class NastyText {
  private static final List<String> NEWS =
      List.of(
          "said",
          "says",
          "told",
          "according to",
          "Mr.",
          "Gen.",
          "U.S.",
          "U.N.",
          "the",
          "minister",
          "President",
          "O’Neill",
          "AL-QAEDA",
          "don't",
          "3.5%",
          "$1,000",
          "2022-12-01",
          "a.m.",
          "“We",
          "do,”",
          "...",
          "…",
          "—",
          "WASHINGTON (AP) –",
          "that",
          "he",
          "denied",
          "unaffable",
          "café");

  private static final List<String> MARKS =
      List.of(
          "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "‟", "(", ")", "[", "]", "-", "–", "—", "/",
          ".", ",", ":", ";", "!", "?", "…", "·", "#", "@", "`", "´", "\\", "=", "≠", "€", "©");

  private static final List<String> GAPS =
      List.of(
          " ",
          " ",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\r\n",
          "\r\n\r\n",
          "\r",
          "\t",
          "\u00A0",
          "\u2028",
          "\u2029",
          "\u3000",
          "\u000B",
          "\f",
          "\u0085",
          "\u200B",
          "\uFEFF",
          "");

  private static final List<String> ODDITIES =
      List.of(
          "e\u0301",
          "\u0301",
          "a\u0300\u0327\u0338",
          "😀",
          "👩‍👩‍👧‍👦",
          "👍🏽",
          "☎\uFE0F",
          "1\uFE0F\u20E3",
          "🇺🇳",
          "中文",
          "日本語テキスト",
          "한국어",
          "\u1112\u1161\u11AB",
          "العربية",
          "हिन्दी",
          "ไทย",
          "İstanbul",
          "ǅ",
          "ß",
          "ﬁ",
          "Σίσυφος",
          "ΣΑΣ",
          "\u0000",
          "\u0007",
          "\u001B[0m",
          "\uFFFD",
          "\uFFFE",
          "\uE000",
          "\u00AD",
          "\u202E",
          "\uDB40\uDC41",
          "\uD83D",
          "\uDE00",
          "\uDE00\uD83D",
          "\u200F",
          "\u2067ש\u2069",
          "\u212B",
          "Å",
          "\uF900",
          "𝔘𝔫",
          "½",
          "Ⅻ",
          "٣",
          "[CLS]",
          "##ing",
          "[UNK]");

  private NastyText() {}

  /** Up to some forty pieces of text; lone surrogates may be among them. */
  public static String of(RandomGenerator random) {
    return of(random, random.nextInt(40));
  }

  /** So many pieces of text. */
  public static String of(RandomGenerator random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      piece(random, text);
    }
    return text.toString();
  }

  private static void piece(RandomGenerator random, StringBuilder text) {
    switch (random.nextInt(17)) {
      case 0, 1, 2, 3, 4 -> text.append(one(NEWS, random)).append(' ');
      case 5, 6, 7 -> text.append(one(MARKS, random));
      case 8, 9, 10 -> text.append(one(GAPS, random));
      case 11, 12 -> text.append(one(ODDITIES, random));
      case 13 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      case 14 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      case 15 -> monotony(random, text);
      default -> text.append(one(NEWS, random).repeat(random.nextInt(60)));
    }
  }

  /** One piece again and again, thousands of times where chance is hard on it. */
  private static void monotony(RandomGenerator random, StringBuilder text) {
    int most = random.nextInt(32) == 0 ? 3000 : 20;
    List<String> list =
        switch (random.nextInt(3)) {
          case 0 -> MARKS;
          case 1 -> GAPS;
          default -> ODDITIES;
        };
    text.repeat(one(list, random), random.nextInt(most));
  }

  private static String one(List<String> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }
}
