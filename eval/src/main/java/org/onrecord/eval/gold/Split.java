package org.onrecord.eval.gold;

import java.util.Locale;

/** The official part of a corpus that a document belongs to, as far as it is measured on. */
public enum Split {
  DEV,
  TEST;

  /** As it is written in a file. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
