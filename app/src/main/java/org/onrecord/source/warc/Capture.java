package org.onrecord.source.warc;

import java.util.Objects;
import java.util.Optional;

/** What a WARC file holds at an offset, counted in bytes of the file. */
public sealed interface Capture {
  /** Where the record begins, or the part of the file that is compressed with it. */
  long offset();

  /** How many bytes of the file it takes. */
  long length();

  /**
   * A page that a server sent.
   *
   * @param target its address
   * @param date when it was fetched, ISO 8601 in UTC
   * @param contentType the header, as {@code text/html; charset=utf-8}
   * @param body without the encodings that it was sent in
   */
  record Response(
      long offset,
      long length,
      String target,
      Optional<String> date,
      Optional<String> contentType,
      byte[] body)
      implements Capture {
    public Response {
      Objects.requireNonNull(target);
      Objects.requireNonNull(date);
      Objects.requireNonNull(contentType);
    }
  }

  /**
   * A record that can't be read.
   *
   * @param reason why, in plain words
   */
  record Broken(long offset, long length, String reason) implements Capture {
    public Broken {
      Objects.requireNonNull(reason);
    }
  }
}
