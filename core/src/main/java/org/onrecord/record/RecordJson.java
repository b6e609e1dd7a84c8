package org.onrecord.record;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A record as one line of JSON, and back. All fields of the format are written, in its order; null
 * stands for what is absent. Lone surrogates, controls, the line ends of Unicode and what turns the
 * direction of writing are escapes, so that any line splitter, UTF-8 encoder and terminal takes the
 * line. Reading passes over fields that it does not know.
 *
 * <p>No state; safe to share between threads.
 */
public final class RecordJson {
  /** The number of the format that is written and read. */
  public static final int FORMAT = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private RecordJson() {}

  /** The record as a line of JSON, without the line end. */
  public static String line(NewsRecord record) {
    StringWriter out = new StringWriter(record.text().length() + 1024);
    try {
      write(record, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a StringWriter does no I/O", impossible);
    }
    return out.toString();
  }

  /**
   * Writes the record as a line of JSON, without the line end. The writer is flushed, not closed.
   *
   * @throws IOException if the writer throws it
   */
  public static void write(NewsRecord record, Writer out) throws IOException {
    write(out, json -> json.write(record));
  }

  /** As {@link #line}, but without the field {@code text}: for whoever keeps the text elsewhere. */
  public static String lineWithoutText(NewsRecord record) {
    StringWriter out = new StringWriter();
    try {
      write(out, json -> json.writeWithoutText(record));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a StringWriter does no I/O", impossible);
    }
    return out.toString();
  }

  private static void write(Writer out, Consumer<RecordWriter> record) throws IOException {
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), new PlainLine(out))) {
      record.accept(new RecordWriter(json));
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /**
   * The record that a line of JSON holds.
   *
   * @throws RecordFormatException if it holds none; the message says where it fails and why
   */
  public static NewsRecord read(String line) {
    return read(line, RecordReader::read);
  }

  /**
   * The record that {@link #lineWithoutText} wrote and its text make together.
   *
   * @throws RecordFormatException if the line holds no record of this text
   */
  public static NewsRecord read(String lineWithoutText, String text) {
    return read(lineWithoutText, json -> RecordReader.read(json, text));
  }

  private static NewsRecord read(String line, Function<JsonTree, NewsRecord> record) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      return record.apply(JsonTree.read(json));
    } catch (JacksonException e) {
      throw new RecordFormatException("not JSON: " + e.getMessage(), e);
    }
  }
}
