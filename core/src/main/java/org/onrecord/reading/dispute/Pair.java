package org.onrecord.reading.dispute;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.Set;
import org.onrecord.reading.event.Figure;
import org.onrecord.record.Act;
import org.onrecord.record.Quantity;

/**
 * Two units of different speakers, side by side.
 *
 * <p>Not to be changed; safe to share between threads.
 *
 * @param a the earlier one
 * @param b the later one
 * @param back how many statements of others lie between them
 * @param model the model's score
 */
record Pair(Gist a, Gist b, int back, double model) {
  private static final Set<Act> OPEN =
      Set.of(
          Act.ASK,
          Act.INTEND,
          Act.PROMISE,
          Act.DEMAND,
          Act.FEEL,
          Act.ORDER,
          Act.PRAISE,
          Act.THREATEN);

  /** So many content words at most has what only rejects. */
  private static final int SHORT = 3;

  int gap() {
    return b.sentences()[0] - a.sentences()[1];
  }

  int paragraphs() {
    return b.paragraph() - a.paragraph();
  }

  boolean has(String sort, Gist one) {
    return one.sorts().contains(sort);
  }

  boolean either(String sort) {
    return has(sort, a) || has(sort, b);
  }

  boolean framed(String sort, Gist one) {
    return has(sort, one) || one.frame().contains(sort);
  }

  int shared() {
    return (int) a.stems().stream().filter(b.stems()::contains).count();
  }

  boolean sharesRare() {
    return !Collections.disjoint(a.rare(), b.rare());
  }

  boolean isShort() {
    return b.stems().size() <= SHORT;
  }

  boolean denies(Gist one) {
    return one.act() == Act.DENY
        || one.act() == Act.REJECT
        || one.cue().contains("denies")
        || has("false", one);
  }

  /** Whether the later one rejects something without saying it again. */
  boolean isBare() {
    boolean rejects = denies(b) || has("charge", b);
    return isShort() && rejects || has("negates", b) && b.stems().size() <= 1;
  }

  /**
   * Whether the later one says of the last thing said that it is not so, or is, without its words.
   */
  boolean isTakenUp() {
    return back == 0
        && b.elliptic()
        && contrastsSign()
        && !isAuthors()
        && !isQuestion()
        && !has("opens", a)
        && !a.past()
        && !b.past();
  }

  boolean areFigures() {
    return !a.figures().isEmpty() && !b.figures().isEmpty();
  }

  /** Whether a figure of the one is a figure of the other, too. */
  boolean sameFigure() {
    return a.figures().stream()
        .anyMatch(one -> b.figures().stream().anyMatch(other -> !isApart(one, other)));
  }

  private static boolean isApart(Figure one, Figure other) {
    return isApart(one.low(), one.high(), other.low(), other.high());
  }

  private static boolean isApart(
      OptionalDouble low, OptionalDouble high, OptionalDouble from, OptionalDouble to) {
    return low.orElse(Double.NEGATIVE_INFINITY) > to.orElse(Double.POSITIVE_INFINITY)
        || from.orElse(Double.NEGATIVE_INFINITY) > high.orElse(Double.POSITIVE_INFINITY);
  }

  /** Whether they have counts of one sort whose ranges don't meet. */
  boolean countsApart() {
    return a.quantities().stream()
        .anyMatch(one -> b.quantities().stream().anyMatch(other -> isApart(one, other)));
  }

  private static boolean isApart(Quantity one, Quantity other) {
    return one.what() == other.what() && isApart(one.low(), one.high(), other.low(), other.high());
  }

  /** Whether they count one thing by its noun or by what befalls it. */
  boolean countsSame() {
    boolean unit =
        a.quantities().stream()
            .anyMatch(
                one ->
                    one.unit().isPresent()
                        && b.quantities().stream()
                            .anyMatch(other -> other.unit().equals(one.unit())));
    return unit || !Collections.disjoint(a.counted(), b.counted());
  }

  /** Whether both name places, or the text before them does, and none of them is the same. */
  boolean differ(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  boolean isOpen() {
    return OPEN.contains(a.act()) || OPEN.contains(b.act());
  }

  boolean isQuestion() {
    return a.question() || b.question();
  }

  /** Whether the report's own words are a side. */
  boolean isAuthors() {
    return a.unit().isAuthors() || b.unit().isAuthors();
  }

  boolean contrastsSign() {
    return has("negates", a) != has("negates", b);
  }

  /** Whether one has signs of a cause or a culprit. */
  boolean blames(Gist one) {
    return has("blames", one);
  }

  boolean harms(Gist one) {
    return has("harms", one);
  }

  /** What speaks for a dispute, and against it. */
  Set<Sign> signs() {
    return Sign.of(this);
  }
}
