package org.onrecord.cli.actors;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.cli.view.Harmless;

/**
 * A list of actors as comma-separated values. All texts stand in quotation marks, so that no
 * program parts them elsewhere; one that a spreadsheet would take for a formula begins with an
 * apostrophe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvListing {
  private static final String HEADER =
      "name,words,kind,role,code,wikidata,quoted,mentioned,documents,first_source\r\n";

  private CsvListing() {}

  static Stream<String> of(List<Row> rows) {
    return Stream.concat(Stream.of(HEADER), rows.stream().map(CsvListing::line));
  }

  private static String line(Row row) {
    Stream<String> texts =
        Stream.of(
            row.name().orElse(""),
            row.words(),
            row.kind().label(),
            row.role().orElse(""),
            row.code().orElse(""),
            row.wikidata().orElse(""));
    Stream<Integer> numbers = Stream.of(row.quoted(), row.mentioned(), row.documents());
    return Stream.of(
            texts.map(CsvListing::cell),
            numbers.map(String::valueOf),
            Stream.of(cell(row.appearances().getFirst().source())))
        .flatMap(each -> each)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  static String cell(String text) {
    String shown = Harmless.line(text);
    String inert = isFormula(shown) ? "'" + shown : shown;
    return "\"" + inert.replace("\"", "\"\"") + "\"";
  }

  /** Whether it begins as a formula does, white space aside. */
  private static boolean isFormula(String value) {
    String bare = value.strip();
    return !bare.isEmpty() && "=+-@＝＋－＠".indexOf(bare.charAt(0)) >= 0;
  }
}
