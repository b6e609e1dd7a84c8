package org.onrecord.eval.gold;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Document;

/**
 * A document with the attributions that a person marked in it.
 *
 * @param name by which its record is found: the last part of its path or id, without an ending
 * @param text what was annotated; empty where the gold has offsets alone
 * @param flat whether the annotation leaves statements inside statements out, so that none of these
 *     can be scored on it
 * @param statements in the order in which they were written down
 */
public record GoldDocument(
    String name, Optional<String> text, boolean flat, List<GoldStatement> statements) {
  public GoldDocument {
    statements = List.copyOf(statements);
  }

  /**
   * The document to be read.
   *
   * @throws GoldException if the gold does not have its text
   */
  public Document document() {
    String known =
        text.orElseThrow(
            () ->
                new GoldException(
                    name
                        + " has annotations but no text: give records that were read from it"
                        + " (--records FILE)"));
    return new Document(Optional.of(name), Optional.empty(), Optional.empty(), known);
  }

  /** A path's or id's last part. */
  static String lastPart(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
