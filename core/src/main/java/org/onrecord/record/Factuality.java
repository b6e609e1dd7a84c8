package org.onrecord.record;

/**
 * How firmly a source commits to something, with FactBank's values.
 *
 * @see <a href="https://doi.org/10.1007/s10579-009-9089-9">Saurí and Pustejovsky (2009), FactBank:
 *     a corpus annotated with event factuality</a>
 */
public enum Factuality implements Labelled {
  /** It is so. */
  CERTAIN("CT+"),
  /** It is probably so. */
  PROBABLE("PR+"),
  /** It is possibly so. */
  POSSIBLE("PS+"),
  /** It is not so. */
  CERTAINLY_NOT("CT-"),
  /** It is probably not so. */
  PROBABLY_NOT("PR-"),
  /** It is possibly not so. */
  POSSIBLY_NOT("PS-"),
  /** The source does not commit itself. */
  UNCOMMITTED("Uu");

  private final String label;

  Factuality(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
