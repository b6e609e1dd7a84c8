package org.onrecord.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Spot;
import org.onrecord.export.answer.AnswerJson;
import org.onrecord.export.plain.JsonLine;

/**
 * All rows of a list as a file, written while they are read, part by part: a slow client holds
 * nothing of the archive, and there is no limit to their number.
 */
final class Whole {
  /** How many rows are asked for at a time. */
  static final int PART = 500;

  private Whole() {}

  /** Asks for the rows behind a spot, {@link #PART} at most. */
  @FunctionalInterface
  interface Asking<T> extends Function<Optional<Spot>, List<Listed<T>>> {}

  /** Comma-separated values, which programs for tables take for UTF-8. */
  static <T> Reply csv(String name, String header, Asking<T> asking, Function<T, String> line) {
    List<Listed<T>> first = asking.apply(Optional.empty());
    return file(
        "text/csv; charset=utf-8",
        name,
        out -> {
          out.write("\uFEFF" + header);
          each(first, asking, row -> true, (row, number) -> out.write(line.apply(row)));
        });
  }

  /** An array of objects. */
  static <T> Reply json(String name, Asking<T> asking, BiConsumer<AnswerJson, T> fields) {
    return objects("application/json", name, "[", "\n]\n", asking, row -> true, fields);
  }

  /**
   * A collection of features of those rows that have a point.
   *
   * @param placed whether a row has one
   * @param fields those of a feature
   * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
   */
  static <T> Reply geojson(
      String name, Asking<T> asking, Predicate<T> placed, BiConsumer<AnswerJson, T> fields) {
    String begin = "{\"type\":\"FeatureCollection\",\"features\":[";
    return objects("application/geo+json", name, begin, "\n]}\n", asking, placed, fields);
  }

  private static <T> Reply objects(
      String type,
      String name,
      String begin,
      String end,
      Asking<T> asking,
      Predicate<T> wanted,
      BiConsumer<AnswerJson, T> fields) {
    List<Listed<T>> first = asking.apply(Optional.empty());
    return file(
        type,
        name,
        out -> {
          out.write(begin);
          each(
              first,
              asking,
              wanted,
              (row, number) ->
                  out.write(
                      (number == 0 ? "\n" : ",\n")
                          + JsonLine.of(json -> fields.accept(new AnswerJson(json), row)).strip()));
          out.write(end);
        });
  }

  /** Writes text. */
  @FunctionalInterface
  interface Writing {
    void to(BufferedWriter out) throws IOException;
  }

  /** A file that a browser keeps under a name. */
  static Reply file(String type, String name, Writing writing) {
    return Reply.flow(type, out -> write(out, writing))
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private static void write(OutputStream to, Writing writing) throws IOException {
    BufferedWriter out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    writing.to(out);
    out.flush();
  }

  @FunctionalInterface
  private interface Taking<T> {
    void take(T row, long number) throws IOException;
  }

  private static <T> void each(
      List<Listed<T>> first, Asking<T> asking, Predicate<T> wanted, Taking<T> taking)
      throws IOException {
    long number = 0;
    for (List<Listed<T>> part = first;
        !part.isEmpty();
        part = part.size() < PART ? List.of() : asking.apply(Optional.of(part.getLast().spot()))) {
      for (Listed<T> row : part) {
        if (wanted.test(row.row())) {
          taking.take(row.row(), number++);
        }
      }
    }
  }
}
