package org.onrecord.eval.gold;

import java.util.Locale;

/** The part of GAP that an example belongs to, as far as it is measured on. */
public enum GapPart {
  VALIDATION,
  DEVELOPMENT;

  /** As it stands in ids: {@code gap/validation-12}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean has(String id) {
    return GoldDocument.lastPart(id).startsWith(this + "-");
  }
}
