package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordFormatException;
import org.onrecord.record.RecordJson;

/**
 * The records of a JSON Lines file, one at a time: a line that holds none is told, and the next is
 * read. Not for sharing between threads.
 */
public final class RecordLines {
  private static final int LONGEST = 1 << 29;

  private final String file;
  private final Lines lines;
  private long number;

  /**
   * @param file what a person knows it by
   */
  public RecordLines(String file, InputStream in) {
    this.file = file;
    this.lines = new Lines(in, LONGEST);
  }

  /** A line: a record, or the reason why it holds none. */
  public sealed interface Line {
    /** What a person knows it by: the file and the number of the line. */
    String name();

    /** A line with a record. */
    record Read(String name, NewsRecord record) implements Line {}

    /** A line without one. */
    record Failed(String name, String reason) implements Line {}
  }

  /**
   * The next line that is not empty; none at the end.
   *
   * @throws IOException if the file can't be read
   */
  public Optional<Line> next() throws IOException {
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      number++;
      if (line.get().length() > LONGEST) {
        return Optional.of(new Line.Failed(name(), "the line is too long for a record"));
      }
      if (!isBlank(line.get().bytes())) {
        return Optional.of(read(line.get().bytes()));
      }
    }
    return Optional.empty();
  }

  private Line read(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Line.Read(name(), RecordJson.read(text));
    } catch (CharacterCodingException e) {
      return new Line.Failed(name(), "it is not UTF-8");
    } catch (RecordFormatException e) {
      return new Line.Failed(name(), "no record: " + e.getMessage());
    }
  }

  private String name() {
    return file + ", line " + number;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r') {
        return false;
      }
    }
    return true;
  }
}
