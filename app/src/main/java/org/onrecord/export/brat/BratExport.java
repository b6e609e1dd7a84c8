package org.onrecord.export.brat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.FileNames;
import org.onrecord.export.Replaced;

/**
 * A folder for brat: for each document its text, the annotations beside it, offsets in Unicode code
 * points, and the configuration that names their types. In a text, surrogates that stand alone
 * become U+FFFD: UTF-8 can't hold them.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
public final class BratExport implements Export {
  private static final String CONFIGURATION = "annotation.conf";

  private final Path folder;

  /**
   * @param folder that is there
   */
  public BratExport(Path folder) {
    this.folder = folder;
  }

  @Override
  public void add(Exported document) throws IOException {
    String name = FileNames.of(document.record().id());
    String text = Replaced.in(document.record().text(), c -> true).text();
    Files.writeString(folder.resolve(name + ".txt"), text);
    Files.writeString(folder.resolve(name + ".ann"), Annotations.of(document, text));
  }

  @Override
  public void finish() throws IOException {
    try (InputStream configuration = BratExport.class.getResourceAsStream(CONFIGURATION)) {
      if (configuration == null) {
        throw new IOException(CONFIGURATION + " is missing from this program");
      }
      Files.copy(configuration, folder.resolve(CONFIGURATION));
    }
  }
}
