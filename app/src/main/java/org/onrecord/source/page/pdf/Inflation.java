package org.onrecord.source.page.pdf;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Counts what the compressed parts of a file would take in memory, before anything unpacks them
 * whole. Pictures are left out: nobody unpacks them here. No state; safe to share between threads.
 */
final class Inflation {
  private static final long MOST = 200_000_000;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int DICTIONARY = 400;
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");

  private Inflation() {}

  /**
   * @throws TooLargeException if it is too much
   */
  static void check(byte[] file) {
    long sum = 0;
    byte[] buffer = new byte[1 << 16];
    Inflater inflater = new Inflater();
    try {
      for (int at = next(file, 0); at >= 0; at = next(file, at)) {
        if (isDeflated(file, at) && !isPicture(file, at)) {
          inflater.reset();
          inflater.setInput(file, at, file.length - at);
          sum = count(inflater, buffer, sum);
        }
      }
    } finally {
      inflater.end();
    }
  }

  private static long count(Inflater inflater, byte[] buffer, long before) {
    long sum = before;
    try {
      int length = inflater.inflate(buffer);
      while (length > 0) {
        sum += length;
        if (sum > MOST) {
          throw new TooLargeException("more than 200 MB when unpacked");
        }
        length = inflater.inflate(buffer);
      }
    } catch (DataFormatException e) {
      return sum; // Broken: whoever reads it gets no more either.
    }
    return sum;
  }

  /** Where the bytes of the next stream begin; negative where there is none. */
  private static int next(byte[] file, int from) {
    for (int i = from; i + STREAM.length + 2 < file.length; i++) {
      if (file[i] == STREAM[0]
          && Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)) {
        int at = i + STREAM.length;
        at += file[at] == '\r' ? 1 : 0;
        return at + (file[at] == '\n' ? 1 : 0);
      }
    }
    return -1;
  }

  /** RFC 1950: a header that 31 divides. */
  private static boolean isDeflated(byte[] file, int at) {
    return at + 1 < file.length
        && (file[at] & 0x0F) == 8
        && ((file[at] & 0xFF) * 256 + (file[at + 1] & 0xFF)) % 31 == 0;
  }

  private static boolean isPicture(byte[] file, int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(file, from, at - from, java.nio.charset.StandardCharsets.ISO_8859_1);
    int start = before.lastIndexOf(" obj");
    return PICTURE.matcher(start < 0 ? before : before.substring(start)).find();
  }
}
