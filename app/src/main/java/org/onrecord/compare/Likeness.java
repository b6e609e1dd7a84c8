package org.onrecord.compare;

/** How likely two tellings are of one happening. */
@FunctionalInterface
public interface Likeness {
  /**
   * From 0 to 1.
   *
   * @param company the documents that are compared together
   */
  double of(Told one, Told other, Company company);
}
