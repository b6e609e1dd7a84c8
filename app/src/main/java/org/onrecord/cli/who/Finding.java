package org.onrecord.cli.who;

import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;

/** Something that is found of somebody. */
public sealed interface Finding {
  /**
   * Somebody whom the name may mean.
   *
   * @param shown whether all else is of this one
   */
  record Meant(Person person, boolean shown) implements Finding {}

  /** What they said. */
  record Said(Quote quote) implements Finding {}

  /** What another said of them. */
  record SaidOf(Quote quote) implements Finding {}

  /** An event in which they take part. */
  record TookPart(Happened event) implements Finding {}
}
