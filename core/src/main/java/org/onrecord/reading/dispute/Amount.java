package org.onrecord.reading.dispute;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.onrecord.record.Quantity;

/**
 * A number of a unit, with what it is a number of as far as that can be told.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param sort how it counts
 * @param low its least value; empty where there is none; of a share between 0 and 1
 * @param high its greatest value, so, too
 * @param what what the model says that it counts
 * @param unit the stem of the noun that it counts, or the currency; empty for none
 * @param nouns of which sorts that noun is, by the lists
 * @param fates what befalls those who are counted, by the lists: that they were killed, or marched
 */
record Amount(
    Sort sort,
    OptionalDouble low,
    OptionalDouble high,
    Optional<Quantity.What> what,
    String unit,
    Set<String> nouns,
    Set<String> fates) {

  /** How a number counts. */
  enum Sort {
    COUNT,
    /** "One in three", "87 percent". */
    SHARE,
    MONEY
  }

  Amount {
    nouns = Set.copyOf(nouns);
    fates = Set.copyOf(fates);
  }

  /** Whether something tells that they are not numbers of one thing. */
  boolean isOfAnother(Amount other) {
    return switch (sort) {
      case MONEY ->
          other.sort != Sort.MONEY
              || !unit.isEmpty() && !other.unit.isEmpty() && !unit.equals(other.unit);
      case COUNT, SHARE ->
          sort != other.sort
              || differ(fates, other.fates)
              || isNounOfAnother(other)
              || (isNone() || other.isNone()) && !agrees(other);
    };
  }

  /** Whether something tells that they are numbers of one thing. */
  boolean isOfTheSame(Amount other) {
    return !isOfAnother(other) && agrees(other);
  }

  /**
   * By what befalls them, or by the noun; by that of mere people only where of neither is told what
   * befalls them, for those who came may be more than those who died, and not against "nobody".
   */
  private boolean agrees(Amount other) {
    boolean oneNoun = unit.equals(other.unit) && !unit.isEmpty() || !areApart(other);
    boolean people = nouns.contains(Lists.PEOPLE) || other.nouns.contains(Lists.PEOPLE);
    return !Collections.disjoint(fates, other.fates)
        || oneNoun && (!people || bothBare(other) && !isNone() && !other.isNone());
  }

  private boolean bothBare(Amount other) {
    return fates.isEmpty() && other.fates.isEmpty();
  }

  private boolean isNounOfAnother(Amount other) {
    return !nouns.isEmpty() && !other.nouns.isEmpty() && areApart(other);
  }

  /** Whether no sort of the one's noun is a sort of the other's, or has it in it. */
  private boolean areApart(Amount other) {
    return nouns.stream()
        .noneMatch(
            one -> other.nouns.stream().anyMatch(it -> it.startsWith(one) || one.startsWith(it)));
  }

  private static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  private boolean isNone() {
    return high.isPresent() && high.getAsDouble() == 0;
  }

  /** Whether some value can be both. */
  boolean meets(Amount other) {
    return isUpTo(low, other.high) && isUpTo(other.low, high);
  }

  private static boolean isUpTo(OptionalDouble low, OptionalDouble high) {
    return low.isEmpty() || high.isEmpty() || low.getAsDouble() <= high.getAsDouble();
  }
}
