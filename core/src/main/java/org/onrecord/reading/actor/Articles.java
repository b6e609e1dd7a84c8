package org.onrecord.reading.actor;

import java.util.Locale;
import java.util.Set;
import org.onrecord.reading.syntax.Parse;

/** The article of a mention, as the model's table of pairs was fitted to it. */
final class Articles {
  private static final Set<String> INDEFINITE =
      Set.of("a", "an", "some", "any", "another", "no", "every", "each", "many", "several", "few");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
          "your", "both");

  /** How many words before a head its article may stand. */
  private static final int BEFORE = 4;

  private Articles() {}

  /** 0 for none, 1 indefinite, 2 definite: the nearest among the few words before, up to a mark. */
  static int before(String text, Parse parse, int head) {
    for (int word = head - 1; word >= Math.max(0, head - BEFORE); word--) {
      String plain = parse.span(word).in(text).toLowerCase(Locale.ROOT);
      if (plain.length() == 1 && !Character.isLetterOrDigit(plain.charAt(0))) {
        return 0;
      }
      if (INDEFINITE.contains(plain)) {
        return 1;
      }
      if (DEFINITE.contains(plain)) {
        return 2;
      }
    }
    return 0;
  }
}
