package org.onrecord.export.verify;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/** Offsets as exports write them. */
final class Numbers {
  private static final Pattern OFFSET = Pattern.compile("\\d{1,9}");

  private Numbers() {}

  /** A stretch of a text of a length; none where these are no offsets into it. */
  static Optional<Span> span(String start, String end, int length) {
    if (!OFFSET.matcher(start).matches() || !OFFSET.matcher(end).matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(start);
    int to = Integer.parseInt(end);
    return from <= to && to <= length ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** For people. */
  static String where(String start, String end) {
    return start + "–" + end;
  }
}
