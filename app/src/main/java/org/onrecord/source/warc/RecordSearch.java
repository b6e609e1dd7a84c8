package org.onrecord.source.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Finds the next place in a file at which a WARC record may begin, plain or compressed, where the
 * one before it is broken. A gzip mark alone is no such place: three bytes stand together by
 * chance.
 */
final class RecordSearch {
  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int WINDOW = 1 << 16;
  private static final int OVERLAP = 16;

  private RecordSearch() {}

  /** The first such place from an offset on. */
  static OptionalLong from(FileChannel file, long offset) throws IOException {
    ByteBuffer window = ByteBuffer.allocate(WINDOW);
    for (long at = offset; at < file.size(); at += WINDOW - OVERLAP) {
      window.clear();
      while (window.hasRemaining() && file.read(window, at + window.position()) > 0) {
        continue;
      }
      window.flip();
      int last = window.limit() < WINDOW ? window.limit() : WINDOW - OVERLAP;
      for (int i = 0; i < last; i++) {
        if (isStart(file, window, i, at)) {
          return OptionalLong.of(at + i);
        }
      }
    }
    return OptionalLong.empty();
  }

  private static boolean isStart(FileChannel file, ByteBuffer window, int i, long at) {
    return switch (window.get(i)) {
      case 'W' -> isMark(window, i) && (i == 0 || window.get(i - 1) == '\n');
      case 0x1F ->
          GzipMember.begins(window.duplicate().position(i)) && isCompressedMark(file, at + i);
      default -> false;
    };
  }

  private static boolean isMark(ByteBuffer bytes, int at) {
    return bytes.limit() - at >= MARK.length
        && bytes.slice(at, MARK.length).equals(ByteBuffer.wrap(MARK));
  }

  private static boolean isCompressedMark(FileChannel file, long at) {
    try (GzipMember member = new GzipMember(file, at)) {
      return ByteBuffer.wrap(member.readNBytes(MARK.length)).equals(ByteBuffer.wrap(MARK));
    } catch (IOException e) {
      return false;
    }
  }
}
