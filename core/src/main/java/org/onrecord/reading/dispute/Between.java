package org.onrecord.reading.dispute;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which signs two claims of different documents have: those of two units of one document, but for
 * where they stand, and some of their own.
 *
 * <p>No state; safe to share between threads.
 */
final class Between {
  /** What tells of two units only within one document. */
  private static final Set<Sign> WITHIN =
      EnumSet.of(
          Sign.SAME_SENTENCE,
          Sign.SAME_PARAGRAPH,
          Sign.NEXT_PARAGRAPH,
          Sign.FAR,
          Sign.FARTHER,
          Sign.NEAREST,
          Sign.SECOND_NEAREST,
          Sign.ELLIPSIS,
          Sign.POINTS_BACK,
          Sign.OTHER_TIME,
          Sign.OTHER_PLACE,
          Sign.FIGURES_TIME,
          Sign.FIGURES_PLACE,
          Sign.NEGATED_ACCUSED,
          Sign.YEARS);

  private static final Sign[] TOLD =
      EnumSet.complementOf(EnumSet.copyOf(WITHIN)).toArray(Sign[]::new);

  /** Of its words so large a share has another claim that tells much the same. */
  private static final double MOSTLY = 0.5;

  private Between() {}

  static Set<Sign> signs(Claim one, Claim other) {
    Pair pair = new Pair(one.gist(), other.gist(), Integer.MAX_VALUE);
    Set<Sign> signs = Sign.of(pair, TOLD);
    boolean accused = meet(one.named(), other.speaker());
    add(signs, Sign.NEGATED_ACCUSED, accused && negates(other));
    add(signs, Sign.SAME_SPEAKER, meet(one.speaker(), other.speaker()));
    add(signs, Sign.SPEAKER_NAMED, accused != meet(other.named(), one.speaker()));
    add(signs, Sign.BOTH_AUTHOR, isAuthors(one) && isAuthors(other));
    addTimes(signs, one.gist().apart().when(), other.gist().apart().when());
    if (pair.areFigures()) {
      add(
          signs,
          pair.amounts(Between::areOfOne) ? Sign.FIGURES_OF_ONE : Sign.FIGURES_OF_OTHERS,
          true);
      add(signs, Sign.FIGURES_AGREE, !signs.contains(Sign.FIGURES_DIFFER));
      add(signs, Sign.FIGURES_OF_SHARES, hasShares(one) && hasShares(other));
    }
    add(signs, Sign.OF_A_PART, isPart(one) || isPart(other));
    int shared = pair.shared();
    add(signs, Sign.SHARED_NONE, shared == 0);
    add(signs, Sign.SHARED_THREE, shared > 2);
    add(signs, Sign.SHARED_FIVE, shared > 4);
    int fewer = Math.min(one.gist().stems().size(), other.gist().stems().size());
    boolean mostly = shared > 1 && shared >= MOSTLY * fewer;
    add(signs, Sign.MOSTLY_SHARED, mostly);
    add(
        signs,
        Sign.DENIAL_OF_SAME,
        mostly
            && (signs.contains(Sign.DENIED_SHARED) || signs.contains(Sign.DENIED_BEFORE_SHARED)));
    add(
        signs,
        Sign.COUNT_OF_SAME,
        mostly
            && signs.contains(Sign.FIGURES_OF_ONE)
            && signs.contains(Sign.FIGURES_DIFFER)
            && !signs.contains(Sign.TIMES_APART));
    add(
        signs,
        Sign.BOTH_NEGATED,
        signs.contains(Sign.NEGATED) && signs.contains(Sign.NEGATED_BEFORE));
    add(signs, Sign.SHARED_SELDOM_TWO, Pair.shared(one.gist().rare(), other.gist().rare()) > 1);
    int names = Pair.shared(one.named(), other.named());
    add(signs, Sign.SHARED_NAME, names > 0);
    add(signs, Sign.SHARED_NAMES, names > 1);
    return signs;
  }

  private static void add(Set<Sign> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }

  private static void addTimes(Set<Sign> signs, Set<String> some, Set<String> others) {
    boolean apart = Moments.differ(some, others);
    add(signs, Sign.TIMES_APART, apart);
    add(signs, Sign.TIMES_MEET, !apart && !some.isEmpty() && !others.isEmpty());
    add(signs, Sign.ONE_TIMED, some.isEmpty() != others.isEmpty());
  }

  private static boolean negates(Claim claim) {
    return claim.gist().sorts().contains("negates") && !isAuthors(claim);
  }

  private static boolean isAuthors(Claim claim) {
    return claim.gist().unit().isAuthors();
  }

  private static boolean meet(Set<String> some, Set<String> others) {
    return !Collections.disjoint(some, others);
  }

  /** Whether these are counts of one thing; that both are euros or percent tells nothing. */
  private static boolean areOfOne(Amount one, Amount other) {
    return one.isOfTheSame(other)
        && (one.sort() == Amount.Sort.COUNT || meet(one.fates(), other.fates()));
  }

  private static boolean hasShares(Claim claim) {
    return claim.gist().amounts().stream().anyMatch(it -> it.sort() == Amount.Sort.SHARE);
  }

  private static boolean isPart(Claim claim) {
    return claim.gist().apart().ofWhole() || claim.gist().sorts().contains("part");
  }
}
