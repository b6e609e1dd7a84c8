package org.onrecord.record;

/**
 * Who an actor is by a table of offices and dates.
 *
 * @param wikidata the Wikidata item, as in {@code Q42}
 * @param basis what the identification rests on, in words
 * @param confidence calibrated, in [0, 1]
 */
public record Identity(String wikidata, String basis, double confidence) {
  /**
   * @throws IllegalArgumentException if the item is blank or the confidence is out of range
   */
  public Identity {
    Checks.id(wikidata);
    Checks.that(!basis.isBlank(), "basis is blank");
    Checks.confidence(confidence);
  }
}
