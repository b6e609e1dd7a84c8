package org.onrecord.eval.gold;

/** The part of a gold file that a document belongs to. */
public enum Part {
  /** To be looked at while one works. */
  DEV,
  /** To be learned from. */
  TRAIN,
  /** For figures alone: no example of it is ever shown. */
  CLOSED;

  /**
   * As written in a gold file: {@code dev}, {@code train}, {@code closed}; documents without a part
   * are dev.
   */
  static Part of(String name) {
    return switch (name) {
      case "", "dev" -> DEV;
      case "train" -> TRAIN;
      case "closed" -> CLOSED;
      default ->
          throw new IllegalArgumentException("part \"" + name + "\" is not dev, train or closed");
    };
  }
}
