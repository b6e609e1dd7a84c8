package org.onrecord.archive;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words as they are searched in PostgreSQL, without accents: SQLite takes them off by itself. Of
 * other scripts than those with accents nothing is taken.
 *
 * <p>No state; safe to share between threads.
 */
public final class Unaccented {
  private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

  private Unaccented() {}

  /** A text to be searched, or what is searched in it. */
  public static String of(String text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFD) && !ACCENTS.matcher(text).find()) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
  }
}
