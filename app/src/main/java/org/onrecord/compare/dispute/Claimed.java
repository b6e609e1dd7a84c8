package org.onrecord.compare.dispute;

import org.onrecord.compare.Subject;
import org.onrecord.reading.dispute.Claims;

/**
 * What is compared of a document.
 *
 * @param claims which others may dispute
 * @param subject of the claims
 */
record Claimed(Claims claims, Subject subject) {
  static Claimed of(Claims claims) {
    return new Claimed(claims, Subject.of(claims));
  }
}
