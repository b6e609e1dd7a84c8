package org.onrecord.eval.score;

import java.util.Locale;
import java.util.regex.Pattern;

/** Roles as they are compared. */
final class Role {
  private static final Pattern ARTICLE =
      Pattern.compile("(?:^|(?<=\\s(?:of|for|at|in)\\s))(?:the|an?)\\s");
  private static final Pattern BEHIND_HEAD = Pattern.compile("\\s(?:of|for|at|in)\\s.*|,.*");

  private Role() {}

  /** In lower case, with single spaces, without an article in front or behind a preposition. */
  static String plain(String role) {
    String lower = role.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    return ARTICLE.matcher(lower).replaceAll("");
  }

  /** The last word before the first "of", "for", "at", "in" or comma. */
  static String head(String role) {
    String core = BEHIND_HEAD.matcher(plain(role)).replaceFirst("");
    return core.substring(core.lastIndexOf(' ') + 1);
  }
}
