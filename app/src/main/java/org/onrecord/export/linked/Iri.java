package org.onrecord.export.linked;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.onrecord.record.NewsRecord;

/** Names for linked data. */
final class Iri {
  private static final String OURS = "urn:onrecord:";

  private Iri() {}

  /** Of a finding or a document of that id. */
  static String of(String id) {
    return OURS + id;
  }

  /** Where a document's text comes from: its address, if it has one. */
  static String source(NewsRecord record) {
    return address(record).orElseGet(() -> of(record.id()));
  }

  /** A document's address on the web, if it has one that is written as such. */
  static Optional<String> address(NewsRecord record) {
    return record.uri().filter(Iri::isAddress);
  }

  private static boolean isAddress(String uri) {
    try {
      String scheme = new URI(uri).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
