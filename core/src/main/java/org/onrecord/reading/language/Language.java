package org.onrecord.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Names the language of a text.
 *
 * <p>English is told at once, by words that hardly stand in texts of other languages. Only a text
 * that fails this is held against the function words and letters of other languages (see {@link
 * FunctionWords}), or, where a script has one language, named by its script. No library is used:
 * the reader needs to know whether a text is English, and the trained identifiers that can be had
 * either weigh ten megabytes and more, far beyond what this answer is worth at start-up, or are no
 * longer kept.
 *
 * <p>Function words are few and frequent, so that fifteen words of running text are enough as a
 * rule. A shorter text of plain Latin letters counts as English unless its words speak for another
 * language.
 *
 * <p>No state; safe to share between threads.
 */
public final class Language {
  /** BCP 47 tag of the language that the reader reads. */
  public static final String ENGLISH = "en";

  /** BCP 47 tag of a language that can't be told. */
  public static final String UNDETERMINED = "und";

  private static final int FEW_WORDS = 15;
  private static final double LEAST_SHARE = 0.1;

  private Language() {}

  /**
   * The language of a text.
   *
   * @return a BCP 47 tag, {@link #UNDETERMINED} where it can't be told
   */
  public static String of(String text) {
    Sample sample = Sample.of(text);
    if (EnglishWords.prove(sample.words())) {
      return ENGLISH;
    }
    UnicodeScript script = sample.script();
    return Scripts.language(script).orElseGet(() -> byWords(sample.words(), script));
  }

  private static String byWords(List<String> words, UnicodeScript script) {
    boolean latin = script == UnicodeScript.LATIN;
    boolean few = words.size() < FEW_WORDS;
    long english = latin ? EnglishWords.count(words) : 0;
    FunctionWords.Best other = FunctionWords.best(words, script);
    if (latin && few && other.count() < 2 && words.stream().allMatch(Language::isPlain)) {
      return ENGLISH;
    }
    long most = Math.max(english, other.count());
    if (most == 0 || !few && most < LEAST_SHARE * words.size()) {
      return UNDETERMINED;
    }
    return english >= other.count() ? ENGLISH : other.language();
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }
}
