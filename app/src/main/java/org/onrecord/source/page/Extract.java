package org.onrecord.source.page;

import java.util.Objects;

/**
 * What a page gives.
 *
 * @param body the text of its article, a blank line between two paragraphs
 */
public record Extract(MappedText body, Facts facts) {
  public Extract {
    Objects.requireNonNull(body);
    Objects.requireNonNull(facts);
  }
}
