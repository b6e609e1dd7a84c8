package org.onrecord.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a stream of bytes, one at a time, however long the stream: of a line that is too
 * long only its length is kept. Not for sharing between threads.
 */
public final class Lines {
  private final InputStream in;
  private final int maxLength;
  private final byte[] buffer = new byte[1 << 16];
  private int from;
  private int to;

  /**
   * @param maxLength bytes of a line that are kept, at most
   */
  public Lines(InputStream in, int maxLength) {
    this.in = in;
    this.maxLength = maxLength;
  }

  /**
   * A line, without its line feed.
   *
   * @param bytes none of them where the line is longer than what is kept
   * @param length of the line, in bytes
   */
  public record Line(byte[] bytes, long length) {}

  /** The next line; empty at the end. */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = !fill();
    if (ended) {
      return Optional.empty();
    }
    while (!ended) {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      length += end - from;
      if (length <= maxLength) {
        kept.write(buffer, from, end - from);
      } else {
        kept = new ByteArrayOutputStream();
      }
      ended = end < to;
      from = ended ? end + 1 : to;
      ended = ended || !fill();
    }
    return Optional.of(new Line(kept.toByteArray(), length));
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }
}
