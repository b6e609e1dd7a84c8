package org.onrecord.archive.reprint;

/**
 * Whether a document is a reprint of another, the leader of a group.
 *
 * <p>A reprint has little of its own: at most {@value #OWN} of its words stand in no shingle of
 * what it was taken from, which leaves room for an outlet's own opening, its boilerplate and a copy
 * editor's changes. It may leave out about half: the longer of two may have at most {@value #MORE}
 * that the shorter one lacks. But if the longer one clearly was published later, what it has beyond
 * is its own, and the first bound holds for it: an article that holds all of a wire report and much
 * reporting of its own is no reprint. If two texts are not nearly the same and most of their
 * figures differ, they are a form that was filled in twice (results, weather, earthquakes).
 *
 * <p>The bounds lie between what was measured on edited and on other articles of part dev
 * (eval/gold/duplicates.md).
 */
enum Verdict {
  NEITHER,
  /** The document is a reprint of the leader. */
  REPRINT,
  /** The leader is a reprint of the document, which has much more. */
  ORIGINAL;

  private static final double OWN = .42;
  private static final double MORE = .55;

  /** In two lines, one name or figure makes other news. */
  private static final int SHORT = 30;

  private static final double OWN_IF_SHORT = .2;
  private static final double NEARLY_SAME = .1;
  private static final double FIGURES = .25;
  private static final int ENOUGH_FIGURES = 5;

  /** By how much an original is longer at least: so no leader changes many times. */
  private static final double LONGER = 1.1;

  /** What the document is to the leader. */
  static Verdict of(Compared document, Compared leader) {
    return of(
        document.in(leader),
        leader.in(document),
        Order.of(document.published(), leader.published()));
  }

  static Verdict of(Overlap document, Overlap leader, Order order) {
    if (isForm(document, leader)) {
      return NEITHER;
    }
    boolean reprint = hasLittle(document) && leader.own() <= (order == Order.EARLIER ? OWN : MORE);
    boolean original = hasLittle(leader) && document.own() <= (order == Order.LATER ? OWN : MORE);
    if (hasLittle(document) && (reprint || original)) {
      return REPRINT;
    }
    return original && document.words() >= LONGER * leader.words() ? ORIGINAL : NEITHER;
  }

  /**
   * Whether the one has little that the other lacks, so that a document which is like both can bind
   * them. How much the other has beyond does not matter here, unless it came later: then it has
   * added that itself.
   */
  static boolean canJoin(Compared one, Compared other) {
    Overlap own = one.in(other);
    Overlap beyond = other.in(one);
    boolean isWider =
        Order.of(other.published(), one.published()) == Order.LATER && beyond.own() > OWN;
    return hasLittle(own) && !isForm(own, beyond) && !isWider;
  }

  private static boolean hasLittle(Overlap overlap) {
    return overlap.own() <= (overlap.words() < SHORT ? OWN_IF_SHORT : OWN);
  }

  private static boolean isForm(Overlap one, Overlap other) {
    return Math.min(one.own(), other.own()) > NEARLY_SAME
        && Math.min(one.figures(), other.figures()) >= ENOUGH_FIGURES
        && Math.max(one.figuresShared(), other.figuresShared()) < FIGURES;
  }
}
