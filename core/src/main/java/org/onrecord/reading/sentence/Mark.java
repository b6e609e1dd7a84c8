package org.onrecord.reading.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place at which a sentence may end: a run of full stops, question and exclamation marks, with
 * the quotation marks and brackets that close behind it.
 *
 * @param start offset of the first mark
 * @param end offset behind the last mark of the run
 * @param closed offset behind what closes after it
 */
record Mark(int start, int end, int closed) {
  private static final String STOPS = ".!?…‼⁇⁈⁉";
  private static final String WIDE_STOPS = "。！？｡";
  private static final String CLOSERS = ")]}\"'”’»›」』";
  private static final String BRACKETS = ")]}";
  private static final Pattern NOTE =
      Pattern.compile("\\[(?:[0-9]{1,3}|[a-z]|(?:\\w{1,12} ){0,2}needed)]");
  private static final String QUOTES = "\"'”’»›」』";

  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0 || isWide(c);
  }

  /** Whether it is a full stop of a script that writes no space behind it. */
  static boolean isWide(char c) {
    return WIDE_STOPS.indexOf(c) >= 0;
  }

  /** The run of stops that begins at {@code start}; spaced stops (". . .") are one run. */
  static Mark at(String text, int start, int limit) {
    int end = start + 1;
    while (end < limit && (isStop(text.charAt(end)) || isSpacedStop(text, end, limit))) {
      end++;
    }
    int closed = end;
    for (int length = 1; length > 0 && closed < limit; closed += length) {
      length = closerLength(text, closed, limit);
    }
    return new Mark(start, end, closed);
  }

  /** A space between two of the same stop, the second of which stands alone. */
  private static boolean isSpacedStop(String text, int space, int limit) {
    return text.charAt(space) == ' '
        && space + 1 < limit
        && text.charAt(space - 1) == text.charAt(space + 1)
        && isStop(text.charAt(space + 1))
        && (space + 2 == limit || text.charAt(space + 2) != text.charAt(space + 1));
  }

  /** The length of what closes here: a mark, a bracket, a note as in " [12]"; 0 if nothing does. */
  private static int closerLength(String text, int at, int limit) {
    int shut = text.charAt(at) == ' ' && at + 1 < limit ? at + 1 : at;
    char c = text.charAt(shut);
    if (c == '[') {
      Matcher note = NOTE.matcher(text).region(shut, limit);
      return note.lookingAt() ? note.end() - at : 0;
    }
    boolean closes = shut == at ? CLOSERS.indexOf(c) >= 0 : BRACKETS.indexOf(c) >= 0;
    return closes && !beginsWord(text, shut, limit) ? shut + 1 - at : 0;
  }

  /** A straight mark glued to the letter behind it opens what follows. */
  private static boolean beginsWord(String text, int at, int limit) {
    char c = text.charAt(at);
    return (c == '"' || c == '\'') && at + 1 < limit && Character.isLetter(text.charAt(at + 1));
  }

  boolean isWide(String text) {
    return isWide(text.charAt(end - 1));
  }

  boolean isFullStop(String text) {
    return end == start + 1 && text.charAt(start) == '.';
  }

  /** Two full stops or more, or the character for three. */
  boolean isEllipsis(String text) {
    return text.charAt(start) == '…'
        || text.startsWith("..", start)
        || text.startsWith(". .", start);
  }

  /** Whether a quotation mark closes behind the stops. */
  boolean closesQuotation(String text) {
    for (int i = end; i < closed; i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
