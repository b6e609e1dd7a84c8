package org.onrecord.record;

/** Strings in JSON's quotation marks. */
final class JsonString {
  private JsonString() {}

  /**
   * As ECMAScript's JSON.stringify quotes it.
   *
   * @see <a href="https://tc39.es/ecma262/#sec-quotejsonstring">ECMA-262, QuoteJSONString</a>
   */
  static String quote(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16).append('"');
    value.codePoints().forEach(character -> append(out, character));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int character) {
    switch (character) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (character < ' ' || isLoneSurrogate(character)) {
          out.append(escape((char) character));
        } else {
          out.appendCodePoint(character);
        }
      }
    }
  }

  private static boolean isLoneSurrogate(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /** The escape with four hexadecimal digits, in lower case. */
  static String escape(char unit) {
    return String.format("\\u%04x", (int) unit);
  }
}
