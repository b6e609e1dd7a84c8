package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.onrecord.reading.place.OwnPlace;

/**
 * A user's own places, from a CSV file as RFC 4180 describes it, in UTF-8, with the names of its
 * columns in the first line; empty lines count for nothing.
 *
 * <p>For one use and one thread.
 */
public final class PlaceFile {
  private static final int MOST_BYTES = 100_000_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

  private static final Pattern PARTED_OTHERWISE = Pattern.compile("[;\\t|]");

  private final Path file;
  private final CSVParser parser;

  private PlaceFile(Path file, CSVParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The places in their order.
   *
   * @throws UnreadableException if the file can't be read, or if anything in it is wrong; the
   *     message begins with the file and, as far as it is known, the line
   */
  public static List<OwnPlace> read(Path file) throws UnreadableException {
    try (CSVParser parser = CSVParser.parse(new StringReader(text(file)), FORMAT)) {
      return new PlaceFile(file, parser).places();
    } catch (IOException e) {
      throw new UnreadableException(file + ": " + Reasons.of(e));
    }
  }

  private static String text(Path file) throws UnreadableException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UnreadableException("larger than 100 MB: part it, and name each part");
      }
      return Decoder.ofTable().decode(bytes);
    } catch (UnreadableException e) {
      throw new UnreadableException(file + ": " + e.reason());
    }
  }

  private List<OwnPlace> places() throws UnreadableException {
    List<String> columns = List.of();
    List<OwnPlace> places = new ArrayList<>();
    long line = 1;
    try {
      for (CSVRecord row : parser) {
        if (!isBlank(row) && columns.isEmpty()) {
          columns = columns(row);
        } else if (!isBlank(row)) {
          places.add(new PlaceRow(columns, row.toList()).place());
        }
        line = parser.getCurrentLineNumber() + 1;
      }
      return places;
    } catch (UncheckedIOException e) {
      throw at(
          line,
          "a quotation mark is missing or one too many: put the value between two of them, and"
              + " write one that is part of it twice");
    } catch (IllegalArgumentException e) {
      throw at(line, String.valueOf(e.getMessage()));
    }
  }

  private UnreadableException at(long line, String reason) {
    return new UnreadableException(file + ":" + line + ": " + reason);
  }

  private static boolean isBlank(CSVRecord row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static List<String> columns(CSVRecord header) {
    List<String> columns =
        header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (columns.size() == 1 && PARTED_OTHERWISE.matcher(columns.getFirst()).find()) {
      throw new IllegalArgumentException("columns are parted by commas: save the table so");
    }
    PlaceRow.check(columns);
    return columns;
  }
}
