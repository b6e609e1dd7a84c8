package org.onrecord.reading.attribution;

import java.util.List;
import java.util.Objects;
import org.onrecord.record.Kind;
import org.onrecord.text.Span;

/**
 * How a content is quoted.
 *
 * @param kind how much of it
 * @param quoted its stretches in quotation marks, the marks left out
 */
public record Quoting(Kind kind, List<Span> quoted) {
  public Quoting {
    Objects.requireNonNull(kind);
    quoted = List.copyOf(quoted);
  }
}
