package org.onrecord.record;

/** How much of a statement's content stands in quotation marks. */
public enum Kind implements Labelled {
  /** All of it. */
  DIRECT,
  /** Part of it. */
  MIXED,
  /** Nothing. */
  INDIRECT
}
