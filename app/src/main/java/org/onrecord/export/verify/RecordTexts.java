package org.onrecord.export.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.source.RecordLines;

/** The texts of a file of records. They are held in memory. Safe to share between threads. */
public final class RecordTexts implements Texts {
  private final Map<String, String> texts;

  private RecordTexts(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * The texts of a file; none where there is no such file. Lines without a record are passed over.
   *
   * @throws IOException if it can't be read
   */
  public static Optional<Texts> in(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Map<String, String> texts = new HashMap<>();
    try (InputStream in = Files.newInputStream(file)) {
      RecordLines lines = new RecordLines(file.toString(), in);
      for (Optional<RecordLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (line.get() instanceof RecordLines.Line.Read read) {
          texts.put(read.record().id(), read.record().text());
        }
      }
    }
    return Optional.of(new RecordTexts(texts));
  }

  @Override
  public Optional<String> of(String document) {
    return Optional.ofNullable(texts.get(document));
  }
}
