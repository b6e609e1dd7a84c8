package org.onrecord.web;

import org.onrecord.web.page.Shown;

/** The name of a file that somebody sends, who may send anything. It is never a path here. */
final class FileName {
  private static final int LONGEST = 150;
  private static final String NONE = "file without a name";

  private FileName() {}

  /** The last part of a path, on one line; of a long one its end, which says what it is. */
  static String of(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String line = Shown.line(last, Integer.MAX_VALUE);
    String name = line.substring(line.offsetByCodePoints(line.length(), -fewer(line))).strip();
    return name.isEmpty() || name.matches("\\.+") ? NONE : name;
  }

  private static int fewer(String line) {
    return Math.min(LONGEST, line.codePointCount(0, line.length()));
  }
}
