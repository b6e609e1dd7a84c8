package org.onrecord.export.verify;

import java.util.Optional;

/** The source texts against which exports are checked that do not hold them. */
@FunctionalInterface
public interface Texts {
  /** None are known. */
  Texts NONE = document -> Optional.empty();

  /** The text of the document of that id. */
  Optional<String> of(String document);
}
