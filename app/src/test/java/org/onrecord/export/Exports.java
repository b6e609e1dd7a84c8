package org.onrecord.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs exports in tests. */
public final class Exports {
  private Exports() {}

  /** Makes an export that writes text. */
  @FunctionalInterface
  public interface Format {
    Export to(Writer out) throws IOException;
  }

  /** Makes an export that fills a folder. */
  @FunctionalInterface
  public interface FolderFormat {
    Export to(Path folder) throws IOException;
  }

  /** What is written of documents. */
  public static String text(Format format, Exported... documents) throws IOException {
    StringWriter out = new StringWriter();
    try (Export export = format.to(out)) {
      all(export, documents);
    }
    return out.toString();
  }

  /** A folder that is made of documents. */
  public static Path folder(Path folder, FolderFormat format, Exported... documents)
      throws IOException {
    Files.createDirectories(folder);
    try (Export export = format.to(folder)) {
      all(export, documents);
    }
    return folder;
  }

  public static void all(Export export, Exported... documents) throws IOException {
    for (Exported document : documents) {
      export.add(document);
    }
    export.finish();
  }
}
