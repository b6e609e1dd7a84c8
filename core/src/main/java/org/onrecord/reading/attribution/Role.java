package org.onrecord.reading.attribution;

import java.util.Locale;

/** What a fragment is to a statement: who says it, the words that attribute it, what is said. */
public enum Role {
  SOURCE,
  CUE,
  CONTENT;

  /** As the model's tags name it: {@code source}, {@code cue}, {@code content}. */
  static Role of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
