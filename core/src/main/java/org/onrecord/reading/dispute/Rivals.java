package org.onrecord.reading.dispute;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Opposing;
import org.onrecord.record.Dispute.Relation;
import org.onrecord.text.Span;

/**
 * Which claims of two documents can't both hold: their units are compared as those of one document
 * are, but for where they stand, and what one source says at two times is no dispute.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Rivals {
  /** So many pairs of two documents are weighed with the network: those whose signs say most. */
  static final int WEIGHED = 100;

  /** So many claims of a document at most are compared, its first. */
  static final int COMPARED = 500;

  /**
   * How far a sum of weights may be below an even chance; found on part dev of eval/gold/across.
   */
  private static final double SURE = -1.3;

  /** So, too, of figures: of two documents most differ because they count other things. */
  private static final double SURE_OF_FIGURES = -0.2;

  private static final double SAME_SPEAKER = 4;
  private static final double OTHER_TIME = 0.5;
  private static final double FIGURES_OF_OTHER_TIME = 2.5;
  private static final double FIGURES_OF_ONE_TIME = 0.7;
  private static final double FIGURES_OF_OTHERS = 2;
  private static final double FIGURES_OF_A_PART = 4;

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

  private final Opposing opposing;
  private final Weights weights = new Weights();

  public Rivals(ModelDescription model) {
    this(model.opposing());
  }

  Rivals(Opposing opposing) {
    this.opposing = opposing;
  }

  /**
   * Two claims in dispute.
   *
   * @param relation in which way
   * @param chance how likely, in [0, 1]: rough, from few reports
   * @param earlier of the document that was named first
   * @param later of the other
   */
  public record Rivalry(Relation relation, double chance, Place earlier, Place later) {}

  /**
   * Where a claim stands.
   *
   * @param words in its document
   * @param statement id of what says it; empty where the report itself does
   * @param actor id of who says it; empty for the report itself, and for one who isn't known
   * @param isAuthors whether the report itself says it
   */
  public record Place(
      List<Span> words, Optional<String> statement, Optional<String> actor, boolean isAuthors) {
    public Place {
      words = List.copyOf(words);
    }
  }

  /**
   * The claims of two documents in dispute.
   *
   * @param earlier of the document that was published first
   * @param later of the other
   */
  public List<Rivalry> of(Claims earlier, Claims later) {
    Queue<Candidate> candidates = new PriorityQueue<>(Comparator.comparingDouble(Candidate::bare));
    float[] none = new float[Relation.values().length];
    Meetings meetings = new Meetings(first(earlier));
    for (Claim other : first(later)) {
      for (Claim one : meetings.of(other)) {
        Set<Sign> signs = signs(one, other);
        candidates.add(new Candidate(one, other, signs, most(one, other, signs, none)));
        if (candidates.size() > WEIGHED) {
          candidates.remove();
        }
      }
    }
    return candidates.stream()
        .sorted(Comparator.comparingDouble(Candidate::bare).reversed())
        .flatMap(each -> rivalry(each).stream())
        .toList();
  }

  private static List<Claim> first(Claims claims) {
    return claims.all().subList(0, Math.min(COMPARED, claims.all().size()));
  }

  private record Candidate(Claim one, Claim other, Set<Sign> signs, double bare) {}

  private double most(Claim one, Claim other, Set<Sign> signs, float[] scores) {
    return Collections.max(sums(one, other, signs, scores).values());
  }

  private Optional<Rivalry> rivalry(Candidate pair) {
    if (pair.one().vectors().isEmpty() || pair.other().vectors().isEmpty()) {
      return Optional.empty();
    }
    float[] scores = opposing.unordered(pair.one().vectors(), pair.other().vectors());
    Map.Entry<Relation, Double> best =
        sums(pair.one(), pair.other(), pair.signs(), scores).entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .orElseThrow();
    double sure = best.getKey() == Relation.COUNT ? SURE_OF_FIGURES : SURE;
    return best.getValue() > sure
        ? Optional.of(
            new Rivalry(
                best.getKey(),
                1 / (1 + Math.exp(sure - 1 - best.getValue())),
                place(pair.one()),
                place(pair.other())))
        : Optional.empty();
  }

  private static Set<Sign> signs(Claim one, Claim other) {
    Set<Sign> signs = new Pair(one.gist(), other.gist(), Integer.MAX_VALUE).signs();
    signs.removeAll(WITHIN);
    if (other.gist().sorts().contains("negates")
        && !other.gist().unit().isAuthors()
        && !Collections.disjoint(one.named(), other.speaker())) {
      signs.add(Sign.NEGATED_ACCUSED);
    }
    return signs;
  }

  private Map<Relation, Double> sums(Claim one, Claim other, Set<Sign> signs, float[] scores) {
    Map<Relation, Double> sums = weights.sums(signs, scores);
    boolean same = !Collections.disjoint(one.speaker(), other.speaker());
    Set<String> left = one.gist().apart().when();
    Set<String> right = other.gist().apart().when();
    boolean apart = Moments.differ(left, right);
    sums.replaceAll(
        (relation, sum) -> {
          double now = sum - (same ? SAME_SPEAKER : 0);
          if (relation != Relation.COUNT) {
            return now - (apart ? OTHER_TIME : 0);
          }
          return now
              - (apart ? FIGURES_OF_OTHER_TIME : 0)
              - (left.isEmpty() != right.isEmpty() ? FIGURES_OF_ONE_TIME : 0)
              - (areOfOne(one, other) ? 0 : FIGURES_OF_OTHERS)
              - (isPart(one) || isPart(other) ? FIGURES_OF_A_PART : 0);
        });
    return sums;
  }

  /** Whether both have counts of one thing; that both are euros or percent tells nothing. */
  private static boolean areOfOne(Claim one, Claim other) {
    return one.gist().amounts().stream()
        .anyMatch(
            left ->
                other.gist().amounts().stream()
                    .anyMatch(
                        right ->
                            left.isOfTheSame(right)
                                && (left.sort() == Amount.Sort.COUNT
                                    || !Collections.disjoint(left.fates(), right.fates()))));
  }

  private static boolean isPart(Claim claim) {
    return claim.gist().apart().ofWhole() || claim.gist().sorts().contains("part");
  }

  private static Place place(Claim claim) {
    Unit unit = claim.gist().unit();
    return new Place(unit.words(), claim.statement(), claim.actor(), unit.isAuthors());
  }
}
