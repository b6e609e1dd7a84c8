package org.onrecord.reading.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The head of a text, as much as tells its language.
 *
 * @param words composed (NFC), in lower case, in text order
 * @param script of most letters; {@code COMMON} where there are none
 */
record Sample(List<String> words, UnicodeScript script) {
  private static final int WORDS = 1000;
  private static final int LENGTH = 20_000;

  static Sample of(String text) {
    List<String> words = new ArrayList<>();
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    StringBuilder word = new StringBuilder();
    String head =
        Normalizer.normalize(text.substring(0, Math.min(text.length(), LENGTH)), Form.NFC);
    for (int i = 0, c; i < head.length() && words.size() < WORDS; i += Character.charCount(c)) {
      c = head.codePointAt(i);
      if (Character.isLetter(c)) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
        word.appendCodePoint(Character.toLowerCase(c));
      } else if (isMark(c)) {
        word.appendCodePoint(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return new Sample(List.copyOf(words), main(letters));
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static UnicodeScript main(Map<UnicodeScript, Integer> letters) {
    // Most letters of a Japanese text may be Han: a tenth of kana tells it from Chinese.
    int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0);
    if (kana * 10 > letters.values().stream().mapToInt(Integer::intValue).sum()) {
      return UnicodeScript.HIRAGANA;
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }
}
