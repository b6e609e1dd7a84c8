package org.onrecord.export.plain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A row of comma-separated values. All texts stand in quotation marks, so that no program parts
 * them elsewhere; one that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvLine {
  private CsvLine() {}

  /** A row of texts and numbers, with the end of the line. */
  public static String of(Object... values) {
    return Arrays.stream(values).map(CsvLine::written).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String written(Object value) {
    return switch (value) {
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      default -> cell(value.toString());
    };
  }

  /** The same for programs that know no formulas: texts are as they are, harmless on one line. */
  public static String plain(Object... values) {
    return Arrays.stream(values)
        .map(value -> value instanceof Number ? written(value) : quoted(Harmless.line("" + value)))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A text in quotation marks. */
  public static String cell(String text) {
    String shown = Harmless.line(text);
    String inert = isFormula(shown) ? "'" + shown : shown;
    return quoted(inert);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** Whether it begins as a formula does, white space aside. */
  private static boolean isFormula(String value) {
    String bare = value.strip();
    return !bare.isEmpty() && "=+-@＝＋－＠".indexOf(bare.charAt(0)) >= 0;
  }
}
