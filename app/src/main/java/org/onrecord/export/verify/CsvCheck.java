package org.onrecord.export.verify;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.onrecord.text.Span;

/** Checks the words of tables: each column with words that has two beside it for start and end. */
final class CsvCheck implements Check {
  private static final String DOCUMENT = "document_id";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .get();

  @Override
  public void of(Path file, Texts texts, Outcome outcome) throws IOException, BrokenException {
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(in, FORMAT)) {
      List<String> names = rows.getHeaderNames();
      List<Columns> columns = names.stream().flatMap(name -> Columns.of(name, names)).toList();
      if (!names.contains(DOCUMENT)) {
        throw new BrokenException("it has no column " + DOCUMENT);
      }
      for (Iterator<CSVRecord> each = rows.iterator(); each.hasNext(); ) {
        row(each.next(), names.size(), columns, texts, outcome);
      }
    } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
      throw new BrokenException("it is no CSV that can be read", e);
    } catch (CharacterCodingException e) {
      throw new BrokenException("it is not UTF-8");
    }
  }

  /** A column with words, and those with the offsets. */
  private record Columns(String words, String start, String end) {
    static Stream<Columns> of(String start, List<String> names) {
      if (!start.equals("start") && !start.endsWith("_start")) {
        return Stream.empty();
      }
      String stem = start.substring(0, start.length() - "start".length());
      String words = stem.isEmpty() ? "words" : stem.substring(0, stem.length() - 1);
      return names.contains(words) && names.contains(stem + "end")
          ? Stream.of(new Columns(words, start, stem + "end"))
          : Stream.empty();
    }
  }

  private static void row(
      CSVRecord row, int width, List<Columns> columns, Texts texts, Outcome outcome) {
    String name = "row " + row.getRecordNumber();
    if (row.size() != width) {
      outcome.wrong(name, "it has " + row.size() + " values, and there are " + width + " columns");
      return;
    }
    if (columns.isEmpty()) {
      return;
    }
    String document = row.get(DOCUMENT);
    Optional<String> text = texts.of(document);
    if (text.isEmpty()) {
      outcome.wrong(name, "the text of document " + document + " is not known");
      return;
    }
    columns.forEach(each -> words(each, row, name + ", " + row.get(0), text.get(), outcome));
  }

  private static void words(
      Columns columns, CSVRecord row, String name, String text, Outcome outcome) {
    String words = row.get(columns.words());
    String start = row.get(columns.start());
    String end = row.get(columns.end());
    if (words.isEmpty() && start.isEmpty() && end.isEmpty()) {
      return;
    }
    String where = columns.words() + " " + Numbers.where(start, end);
    Optional<Span> span = Numbers.span(start, end, text.length());
    if (span.isEmpty()) {
      outcome.wrong(name, where + " lies outside the text of " + text.length());
    } else if (Likeness.isOf(words, span.get(), text)) {
      outcome.holds();
    } else {
      outcome.words(name, where, words, Likeness.plain(span.get().in(text)));
    }
  }
}
