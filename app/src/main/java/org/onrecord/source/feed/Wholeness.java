package org.onrecord.source.feed;

import java.util.regex.Pattern;

/**
 * Whether what a feed has of an article is all of it. A feed doesn't say; so it is judged by the
 * field that it stands in, by its length and by how it ends.
 */
final class Wholeness {
  /** The field for all of it may hold a short report, but a line alone is a headline's second. */
  private static final int OF_CONTENT = 40;

  /** The field for a summary holds all of it only if it is long for a summary. */
  private static final int OF_SUMMARY = 120;

  /** Of so many words the end may be anything: "Read more" then leads to other articles. */
  private static final int SURELY = 300;

  private static final int END = 200;
  private static final Pattern FOOTER =
      Pattern.compile(
          "The post .{1,300}? (?:appeared first|first appeared) on .{1,200}$", Pattern.DOTALL);
  private static final Pattern CUT =
      Pattern.compile(
          "(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|\\b(?:read|see|learn) more|\\bmore|"
              + "\\b(?:continue|keep) reading.{0,120}|\\b(?:read|see) (?:the )?"
              + "(?:full|whole|rest|entire).{0,60}|\\bfull (?:story|article))[\\s\\])»>→.:]*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\S+");

  private Wholeness() {}

  /**
   * Judges words.
   *
   * @param text plain
   * @param isContent whether the field is meant for all of it
   */
  static boolean of(String text, boolean isContent) {
    String body = FOOTER.matcher(text).replaceFirst("").strip();
    long words = WORD.matcher(body).results().limit(SURELY).count();
    String end = body.substring(Math.max(0, body.length() - END));
    return words >= SURELY
        || words >= (isContent ? OF_CONTENT : OF_SUMMARY) && !CUT.matcher(end).find();
  }
}
