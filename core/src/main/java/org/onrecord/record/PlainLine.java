package org.onrecord.record;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes JSON on in a form that any reader of lines and any UTF-8 encoder takes, and that steers no
 * terminal: lone surrogates, the line ends of Unicode (U+2028, U+2029), controls (U+007F to U+009F)
 * and what turns the direction of writing become JSON escapes. In JSON such characters stand only
 * inside strings, where an escape means the same.
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
    return unit >= '\u007F'
        && (unit <= '\u009F' || Character.isSurrogate(unit) || isLineEndOrTurn(unit));
  }

  /** U+061C, U+200E, U+200F, U+2028 to U+202E, U+2066 to U+2069. */
  private static boolean isLineEndOrTurn(char unit) {
    return unit == '\u061C'
        || unit == '\u200E'
        || unit == '\u200F'
        || unit >= '\u2028' && unit <= '\u202E'
        || unit >= '\u2066' && unit <= '\u2069';
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
