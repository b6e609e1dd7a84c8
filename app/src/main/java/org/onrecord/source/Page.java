package org.onrecord.source;

import java.util.Objects;
import org.onrecord.text.Document;

/**
 * What a web page or a PDF file gives.
 *
 * @param document its article
 * @param origin what it tells of itself, and where the article's text stands in it
 */
public record Page(Document document, Origin origin) {
  public Page {
    Objects.requireNonNull(document);
    Objects.requireNonNull(origin);
  }
}
