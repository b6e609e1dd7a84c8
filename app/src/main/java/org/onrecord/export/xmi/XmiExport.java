package org.onrecord.export.xmi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.FileNames;
import org.onrecord.export.Markup;
import org.onrecord.export.Replaced;
import org.onrecord.record.NewsRecord;

/**
 * A folder of Common Analysis Structures: for each document one in XMI, offsets in UTF-16 code
 * units, and the type system of all of them. What XML 1.0 can't hold becomes U+FFFD, one for one,
 * so that offsets stay; of the text, {@code replaced} of {@code Facts} tells what it was.
 *
 * @see <a href="https://docs.oasis-open.org/uima/v1.0/uima-v1.0.html">UIMA 1.0, appendix on XMI</a>
 */
public final class XmiExport implements Export {
  private static final String TYPES = "TypeSystem.xml";
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" \
      xmlns:news="http:///org/onrecord/news.ecore" xmi:version="2.0">
        <cas:NULL xmi:id="0"/>
      """;

  private final Path folder;

  /**
   * @param folder that is there
   */
  public XmiExport(Path folder) {
    this.folder = folder;
  }

  @Override
  public void add(Exported document) throws IOException {
    Files.writeString(folder.resolve(FileNames.of(document.record().id()) + ".xmi"), of(document));
  }

  @Override
  public void finish() throws IOException {
    try (InputStream types = XmiExport.class.getResourceAsStream(TYPES)) {
      if (types == null) {
        throw new IOException(TYPES + " is missing from this program");
      }
      Files.copy(types, folder.resolve(TYPES));
    }
  }

  private static String of(Exported document) {
    NewsRecord record = document.record();
    Replaced text = Replaced.forXml(record.text());
    Structures structures = new Structures(text.text());
    new Cas(record, structures).write(document, text.list());
    return HEAD
        + structures.elements()
        + "  <cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\""
        + " mimeType=\"text/plain\" sofaString=\""
        + Structures.attribute(text.text())
        + "\"/>\n  <cas:View sofa=\"1\" members=\""
        + structures.members()
        + "\"/>\n</xmi:XMI>\n";
  }

  /** As XML can hold it, escaped. */
  static String text(String value) {
    return Markup.escaped(Replaced.forXml(value).text());
  }
}
