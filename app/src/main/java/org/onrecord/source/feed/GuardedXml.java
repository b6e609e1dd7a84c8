package org.onrecord.source.feed;

import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;

/**
 * Parses XML without what can be turned against its reader: no document type, so no entities and
 * nothing from outside (ROME's builder sees to these), and no elements nested beyond reason, which
 * whoever walks through them by recursion would not survive.
 */
final class GuardedXml extends WireFeedInput {
  private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";
  private static final String DEEPEST = "200";

  private GuardedXml() {}

  /**
   * The elements of a document.
   *
   * @throws FeedException if it is no well-formed XML; the message says what is wrong
   */
  static Document parse(String text) throws FeedException {
    try {
      SAXBuilder builder = new GuardedXml().createSAXBuilder();
      builder.setProperty(DEPTH, DEEPEST);
      return builder.build(new StringReader(text));
    } catch (JDOMParseException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new FeedException(
          "its XML is broken in line " + e.getLineNumber() + ": " + cause.getMessage());
    } catch (JDOMException | IOException e) {
      throw new FeedException("its XML can't be read: " + e.getMessage());
    }
  }
}
