package org.onrecord.reading.dispute;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What speaks for two units' being in dispute, or against it. What each weighs for which relation
 * stands in {@code weights.tsv}.
 */
enum Sign {
  /** Where they stand. */
  SAME_SENTENCE(pair -> pair.gap() <= 0),
  SAME_PARAGRAPH(pair -> pair.paragraphs() == 0),
  NEXT_PARAGRAPH(pair -> pair.paragraphs() == 1),
  FAR(pair -> pair.gap() > 5),
  FARTHER(pair -> pair.gap() > 12),
  NEAREST(pair -> pair.back() == 0 && pair.a().unit().statement().isPresent()),
  SECOND_NEAREST(pair -> pair.back() == 1 && pair.a().unit().statement().isPresent()),

  /** Who speaks. */
  AUTHOR(Pair::isAuthors),
  BOTH_SAID(pair -> pair.a().isSaid() && pair.b().isSaid()),
  OWN_CASE(pair -> pair.either("own")),

  /** What they share. */
  SHARED_TWO(pair -> pair.shared() > 1),
  SHARED_RARE(Pair::sharesRare),
  OTHER_PLACE(pair -> pair.differ(pair.a().places(), pair.b().places())),
  OTHER_TIME(pair -> pair.differ(pair.a().times(), pair.b().times())),

  /** Denial. */
  DENIED(pair -> pair.denies(pair.b())),
  DENIED_BEFORE(pair -> pair.denies(pair.a())),
  BARE(Pair::isBare),
  CALLED_FALSE(pair -> pair.has("false", pair.b())),
  CHARGE(pair -> pair.has("charge", pair.b())),
  DENIAL_BESIDE(pair -> pair.framed("denies", pair.b())),
  /** "Soldiers fired", "denied that soldiers had fired": one of both denies what both tell of. */
  DENIED_SHARED(pair -> pair.isDeniedShared(pair.a(), pair.b())),
  DENIED_BEFORE_SHARED(pair -> pair.isDeniedShared(pair.b(), pair.a())),
  POINTS_BACK(pair -> pair.has("points", pair.b()) && pair.isShort()),

  /** Polarity. */
  NEGATED(pair -> pair.has("negates", pair.b())),
  NEGATED_BEFORE(pair -> pair.has("negates", pair.a())),
  NEGATED_ACCUSED(pair -> pair.has("negates", pair.b()) && pair.accusesSpeaker()),
  NEGATED_SHORT(pair -> pair.has("negates", pair.b()) && pair.isShort()),
  OTHER_SIGN(pair -> pair.contrastsSign()),
  OTHER_SIGN_SHARED(pair -> pair.contrastsSign() && pair.shared() > 0),
  OTHER_SIGN_SHARED_TWO(pair -> pair.contrastsSign() && pair.shared() > 1),
  /** "That it isn't targeting civilians", "that it is". */
  ELLIPSIS(Pair::isTakenUp),
  OPPOSITE(pair -> Lists.areOpposite(pair.a().opposites(), pair.b().opposites())),
  WHOLE(pair -> pair.has("whole", pair.b())),
  WHOLE_BEFORE(pair -> pair.has("whole", pair.a())),

  /** Figures: of what may be one thing, by the words ({@link Amount#isOfAnother}). */
  FIGURES_DIFFER(Pair::figuresDiffer),
  COUNTS_APART(Pair::countsApart),
  COUNTS_SAME(Pair::countsSame),
  FIGURES_PLACE(pair -> pair.areFigures() && OTHER_PLACE.holds(pair)),
  FIGURES_TIME(pair -> pair.areFigures() && OTHER_TIME.holds(pair)),
  FIGURES_PART(
      pair -> pair.areFigures() && pair.has("part", pair.a()) != pair.has("part", pair.b())),

  /** Doers and causes. */
  BLAMES(pair -> pair.blames(pair.b())),
  BOTH_BLAME(pair -> pair.blames(pair.a()) && pair.blames(pair.b())),
  EITHER_BLAMES(pair -> pair.blames(pair.a()) || pair.blames(pair.b())),
  BOTH_HARM(pair -> pair.harms(pair.a()) && pair.harms(pair.b())),
  SAME_DOER(Pair::sameDoer),
  OTHER_DOER(Pair::otherDoer),
  SAME_VERB(pair -> !Collections.disjoint(pair.a().verbs(), pair.b().verbs())),
  PLAIN(
      pair ->
          !pair.either("negates") && pair.a().amounts().isEmpty() && pair.b().amounts().isEmpty()),

  /** What makes it something else: updates, what is over, what is open. */
  REVISED(pair -> pair.framed("revises", pair.b())),
  REVISED_BEFORE(pair -> pair.framed("revises", pair.a())),
  YEARS(pair -> pair.framed("years", pair.b()) || pair.has("years", pair.a())),
  NO_ASSERTION(pair -> pair.isOpen() || pair.isQuestion()),

  /** Of claims of two documents alone: {@link Between} tells them. */
  SAME_SPEAKER,
  SPEAKER_NAMED,
  DENIAL_OF_SAME,
  BOTH_NEGATED,
  BOTH_AUTHOR,
  TIMES_APART,
  TIMES_MEET,
  ONE_TIMED,
  FIGURES_OF_ONE,
  FIGURES_OF_OTHERS,
  FIGURES_AGREE,
  FIGURES_OF_SHARES,
  COUNT_OF_SAME,
  OF_A_PART,
  SHARED_NONE,
  SHARED_THREE,
  SHARED_FIVE,
  SHARED_SELDOM_TWO,
  SHARED_NAME,
  SHARED_NAMES,
  MOSTLY_SHARED;

  private final Predicate<Pair> test;

  Sign() {
    this(pair -> false);
  }

  Sign(Predicate<Pair> test) {
    this.test = test;
  }

  boolean holds(Pair pair) {
    return test.test(pair);
  }

  /** As tables name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those of some that hold. */
  static Set<Sign> of(Pair pair, Sign... tested) {
    Set<Sign> found = EnumSet.noneOf(Sign.class);
    for (Sign sign : tested) {
      if (sign.holds(pair)) {
        found.add(sign);
      }
    }
    return found;
  }
}
