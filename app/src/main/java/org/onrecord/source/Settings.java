package org.onrecord.source;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.source.web.TooLarge;

/**
 * How sources are read.
 *
 * @param published ISO 8601, the date of documents for which the input gives none in a field
 * @param encoding of texts without a byte order mark; UTF-8 where absent
 * @param maxSize bytes of a document, at most; a larger one is not read into memory
 * @param jsonLines whether standard input holds JSON Lines instead of one text
 */
public record Settings(
    Optional<String> published, Optional<Charset> encoding, int maxSize, boolean jsonLines) {
  /** 10 MB. */
  public static final int DEFAULT_MAX_SIZE = 10_000_000;

  /** More than this no text can be held in memory at once. */
  public static final int GREATEST_MAX_SIZE = 1_000_000_000;

  /** Nothing said: UTF-8, 10 MB, standard input is a text. */
  public static final Settings DEFAULT =
      new Settings(Optional.empty(), Optional.empty(), DEFAULT_MAX_SIZE, false);

  /**
   * @throws IllegalArgumentException if the size is out of range
   */
  public Settings {
    Objects.requireNonNull(published);
    Objects.requireNonNull(encoding);
    if (maxSize < 1 || maxSize > GREATEST_MAX_SIZE) {
      throw new IllegalArgumentException("a size of 1 byte to 1 GB is needed, not " + maxSize);
    }
  }

  /** Why something of this size is not read. */
  String tooLarge(long size) {
    return TooLarge.reason(Optional.of(size), maxSize);
  }
}
