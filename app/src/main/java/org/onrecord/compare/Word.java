package org.onrecord.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * A word of a text, made comparable.
 *
 * @param form in lower case
 * @param stem what its inflected forms have in common
 * @param hash of the stem, as {@link Terms} have it
 * @param rarity of the stem, from 0 to 1
 * @param meaning of the word, or else of its stem
 * @param span where it stands
 * @param capital whether it begins with a capital
 */
record Word(
    String form,
    String stem,
    long hash,
    double rarity,
    Meaning meaning,
    Span span,
    boolean capital) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+");

  static List<Word> in(String text, Span stretch, Lexicon lexicon) {
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(text).region(stretch.start(), stretch.end());
    while (found.find()) {
      String form = found.group().toLowerCase(Locale.ROOT);
      Lexicon.Entry entry = lexicon.entry(form);
      words.add(
          new Word(
              form,
              entry.stem(),
              entry.hash(),
              entry.rarity(),
              entry.meaning(),
              new Span(found.start(), found.end()),
              Character.isUpperCase(found.group().codePointAt(0))));
    }
    return words;
  }

  boolean hasDigit() {
    return form.chars().anyMatch(Character::isDigit);
  }
}
