package org.onrecord.record;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes JSON on in a form that any reader of lines and any UTF-8 encoder takes: lone surrogates
 * and the line ends of Unicode (U+0085, U+2028, U+2029) become JSON escapes. In JSON such
 * characters stand only inside strings, where an escape means the same.
 */
final class PlainLine extends Writer {
  private static final char NONE = 0;

  private final Writer out;
  private char high = NONE;

  PlainLine(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int done = offset;
    for (int i = offset; i < offset + length; i++) {
      if (high != NONE || isSpecial(buffer[i])) {
        out.write(buffer, done, i - done);
        special(buffer[i]);
        done = i + 1;
      }
    }
    out.write(buffer, done, offset + length - done);
  }

  private static boolean isSpecial(char unit) {
    return Character.isSurrogate(unit) || isLineEnd(unit);
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
  }

  private void special(char unit) throws IOException {
    if (high != NONE && Character.isLowSurrogate(unit)) {
      out.write(high);
      out.write(unit);
      high = NONE;
      return;
    }
    if (high != NONE) {
      out.write(JsonString.escape(high));
      high = NONE;
    }
    if (Character.isHighSurrogate(unit)) {
      high = unit;
    } else {
      out.write(isSpecial(unit) ? JsonString.escape(unit) : String.valueOf(unit));
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
