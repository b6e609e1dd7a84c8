package org.onrecord.eval.gold;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Reads TimeML: the text is that of the element {@code TEXT}, published on the day of {@code DCT}.
 */
final class TimeMl {
  private final StringBuilder text = new StringBuilder();
  private final List<GoldTimes.Time> times = new ArrayList<>();
  private Optional<String> published = Optional.empty();

  private TimeMl() {}

  /**
   * @throws GoldException if it isn't TimeML
   */
  static GoldTimes read(Path file) {
    TimeMl read = new TimeMl();
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      read.all(factory.createXMLStreamReader(new StringReader(GoldFile.text(file))));
    } catch (XMLStreamException e) {
      throw new GoldException(file, e);
    }
    Document document =
        new Document(Optional.empty(), read.published, Optional.empty(), read.text.toString());
    return new GoldTimes(GoldFile.name(file), document, read.times);
  }

  private void all(XMLStreamReader xml) throws XMLStreamException {
    boolean inText = false;
    boolean inDate = false;
    int start = 0;
    String type = "";
    String value = "";
    while (xml.hasNext()) {
      int event = xml.next();
      String name = xml.hasName() ? xml.getLocalName() : "";
      boolean opens = event == XMLStreamReader.START_ELEMENT;
      switch (name) {
        case "TEXT" -> inText = opens;
        case "DCT" -> inDate = opens;
        case "TIMEX3" -> {
          if (opens) {
            start = text.length();
            type = attribute(xml, "type");
            value = attribute(xml, "value");
            published = inDate ? Optional.of(value) : published;
          } else if (inText) {
            Span span = new Span(start, text.length());
            times.add(new GoldTimes.Time(span, Optional.of(type), value));
          }
        }
        default -> {
          if (inText && event == XMLStreamReader.CHARACTERS) {
            text.append(xml.getText());
          }
        }
      }
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
  }
}
