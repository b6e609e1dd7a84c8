package org.onrecord.export.verify;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Replaced;
import org.onrecord.record.Ids;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Checks a CAS: the words that each annotation has are those of its text. */
final class XmiCheck implements Check {
  private static final String NEWS = "http:///org/onrecord/news.ecore";

  @Override
  public void of(Path file, Texts texts, Outcome outcome) throws IOException, BrokenException {
    Cas cas = new Cas();
    String text = Input.text(file);
    try {
      read(text, cas);
    } catch (XMLStreamException e) {
      throw new BrokenException("it is no XML that can be read", e);
    }
    if (cas.text == null) {
      throw new BrokenException("it has no text (cas:Sofa with sofaString)");
    }
    for (Words words : cas.words) {
      words(words, cas.text, outcome);
    }
    facts(cas, cas.text, outcome);
  }

  /** No entities and no DTD: what a file asks for from elsewhere it doesn't get. */
  private static void read(String text, Cas cas) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element(xml, cas);
        }
      }
    } finally {
      xml.close();
    }
  }

  private static void element(XMLStreamReader xml, Cas cas) {
    String name = xml.getLocalName();
    if (name.equals("Sofa")) {
      cas.text = attribute(xml, "sofaString");
    } else if (NEWS.equals(xml.getNamespaceURI())) {
      String words = attribute(xml, "words");
      if (words != null) {
        String id = attribute(xml, "id");
        String number = xml.getAttributeValue("http://www.omg.org/XMI", "id");
        cas.words.add(
            new Words(
                name + " " + (id == null ? number : id),
                String.valueOf(attribute(xml, "begin")),
                String.valueOf(attribute(xml, "end")),
                words));
      } else if (name.equals("Facts")) {
        cas.facts =
            new Facts(
                String.valueOf(attribute(xml, "documentId")),
                Optional.ofNullable(attribute(xml, "uri")),
                Optional.ofNullable(attribute(xml, "published")),
                Optional.ofNullable(attribute(xml, "replaced")));
      }
    }
  }

  private static @Nullable String attribute(XMLStreamReader xml, String name) {
    return xml.getAttributeValue(null, name);
  }

  private static void words(Words words, String text, Outcome outcome) {
    Optional<Span> span = Numbers.span(words.begin(), words.end(), text.length());
    String where = Numbers.where(words.begin(), words.end());
    if (span.isEmpty()) {
      outcome.wrong(words.name(), where + " lies outside the text of " + text.length());
    } else {
      outcome.words(words.name(), where, words.words(), span.get().in(text));
    }
  }

  private static void facts(Cas cas, String text, Outcome outcome) {
    Facts facts = cas.facts;
    if (facts == null) {
      outcome.wrong("Facts", "they are missing");
      return;
    }
    Optional<String> original = new Replaced(text, facts.replaced().orElse("")).original();
    String id =
        original
            .map(
                each ->
                    Ids.document(
                        new Document(facts.uri(), facts.published(), Optional.empty(), each)))
            .orElse("none");
    if (!id.equals(facts.id())) {
      outcome.wrong(
          "Facts",
          "the document's id is " + facts.id() + ", but that of its text, uri and date is " + id);
    }
  }

  /** What a file holds. */
  private static final class Cas {
    private final List<Words> words = new ArrayList<>();
    private @Nullable String text;
    private @Nullable Facts facts;
  }

  private record Words(String name, String begin, String end, String words) {}

  private record Facts(
      String id, Optional<String> uri, Optional<String> published, Optional<String> replaced) {}
}
