package org.onrecord.reading.dispute;

import java.util.Collections;
import java.util.Set;
import java.util.function.BiPredicate;
import org.onrecord.record.Act;

/**
 * Two units of different speakers, side by side.
 *
 * <p>Not to be changed; safe to share between threads.
 */
final class Pair {
  private static final Sign[] ALL = Sign.values();
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

  private final Gist a;
  private final Gist b;
  private final int back;
  private final int shared;

  /**
   * @param a the earlier one
   * @param b the later one
   * @param back how many statements of others lie between them
   */
  Pair(Gist a, Gist b, int back) {
    this.a = a;
    this.b = b;
    this.back = back;
    shared = shared(a.stems(), b.stems());
  }

  /** How many words two have in common. */
  static int shared(Set<String> some, Set<String> others) {
    Set<String> fewer = some.size() < others.size() ? some : others;
    Set<String> more = fewer == some ? others : some;
    int shared = 0;
    for (String word : fewer) {
      shared += more.contains(word) ? 1 : 0;
    }
    return shared;
  }

  Gist a() {
    return a;
  }

  Gist b() {
    return b;
  }

  int back() {
    return back;
  }

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

  /** How many content words they have in common. */
  int shared() {
    return shared;
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

  /** Whether one denies, in its words for it, what the other says. */
  boolean isDeniedShared(Gist said, Gist denied) {
    return shared > 1 && denies(denied) && !denies(said);
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
    return areFigures(a, b);
  }

  /** Whether both have a number, and nothing tells that they are numbers of different things. */
  static boolean areFigures(Gist a, Gist b) {
    return amounts(a, b, (one, other) -> !one.isOfAnother(other));
  }

  /** Whether two numbers may be of one thing that don't meet each other, nor any else. */
  boolean figuresDiffer() {
    return amounts(
        (one, other) ->
            !one.isOfAnother(other)
                && b.amounts().stream().noneMatch(any -> isOne(one, any))
                && a.amounts().stream().noneMatch(any -> isOne(any, other)));
  }

  private static boolean isOne(Amount one, Amount other) {
    return one.meets(other) && !one.isOfAnother(other);
  }

  /** Whether they have counts of one thing, by the model, too, that don't meet. */
  boolean countsApart() {
    return amounts(
        (one, other) ->
            one.what().isPresent()
                && one.what().equals(other.what())
                && one.isOfTheSame(other)
                && !one.meets(other));
  }

  /** Whether they have numbers of one thing by its noun or by what befalls it. */
  boolean countsSame() {
    return amounts(Amount::isOfTheSame);
  }

  /** Whether something holds of some number of the one and some of the other. */
  boolean amounts(BiPredicate<Amount, Amount> test) {
    return amounts(a, b, test);
  }

  private static boolean amounts(Gist a, Gist b, BiPredicate<Amount, Amount> test) {
    for (Amount one : a.amounts()) {
      for (Amount other : b.amounts()) {
        if (test.test(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the earlier one mentions who speaks later. */
  boolean accusesSpeaker() {
    return a.actors().contains(b.unit().who());
  }

  boolean sameDoer() {
    return !Collections.disjoint(a.doers(), b.doers());
  }

  /** Whether both tell who did it, and tell of different ones. */
  boolean otherDoer() {
    return !a.doers().isEmpty() && !b.doers().isEmpty() && !sameDoer();
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
    return Sign.of(this, ALL);
  }
}
