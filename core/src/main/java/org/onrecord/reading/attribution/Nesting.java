package org.onrecord.reading.attribution;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Words;
import org.onrecord.text.Span;

/** Finds the attribution within whose content another one stands. */
final class Nesting {
  private Nesting() {}

  /**
   * Each inner attribution within the outer one whose content holds its cue and more than half of
   * its content's characters. One that stands in none is left out, and so is one that is the outer
   * one again.
   *
   * @param outer of one layer: their contents do not overlap, so that one at most holds a cue
   */
  static List<Attribution> nest(List<Attribution> inner, List<Attribution> outer, Words section) {
    return inner.stream()
        .flatMap(each -> outerOf(each, outer, section).map(each::within).stream())
        .toList();
  }

  private static Optional<Attribution> outerOf(
      Attribution inner, List<Attribution> outer, Words section) {
    return outer.stream()
        .filter(each -> holdsCue(each, inner))
        .findFirst()
        .filter(each -> shared(inner, each, section) > characters(inner, section) / 2);
  }

  private static boolean holdsCue(Attribution outer, Attribution inner) {
    return outer.contentFragments().stream().anyMatch(content -> content.holds(inner.cue()));
  }

  private static int characters(Attribution attribution, Words section) {
    return attribution.contentFragments().stream().mapToInt(c -> c.in(section).length()).sum();
  }

  /** How many characters the contents of two attributions have in common. */
  private static int shared(Attribution a, Attribution b, Words section) {
    int shared = 0;
    for (Fragment one : a.contentFragments()) {
      for (Fragment other : b.contentFragments()) {
        shared += shared(one.in(section), other.in(section));
      }
    }
    return shared;
  }

  private static int shared(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }
}
