package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
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
  static final int WEIGHED = 40;

  private static final Relation[] RELATIONS = Relation.values();

  private final Opposing opposing;
  private final Weights weights = new Weights("across.tsv");

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
   * @param chance how likely, in [0, 1], .5 being the least that counts: rough
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
   * The claims of two documents in dispute, the surest first; each claim in one of them at most.
   *
   * @param earlier of the document that was published first
   * @param later of the other
   */
  public List<Rivalry> of(Claims earlier, Claims later) {
    Queue<Candidate> candidates = new PriorityQueue<>(Comparator.comparingDouble(Candidate::most));
    for (Claim other : later.compared()) {
      for (Claim one : earlier.meeting(other)) {
        Set<Sign> signs = Between.signs(one, other);
        double[] weights = this.weights.of(signs);
        candidates.add(new Candidate(one, other, signs, weights, weights[likeliest(weights)]));
        if (candidates.size() > WEIGHED) {
          candidates.remove();
        }
      }
    }
    List<Found> found =
        candidates.stream()
            .flatMap(each -> found(each).stream())
            .sorted(Comparator.comparingDouble(Found::sum).reversed())
            .toList();
    Set<Claim> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Rivalry> surest = new ArrayList<>();
    for (Found each : found) {
      if (!taken.contains(each.one()) && !taken.contains(each.other())) {
        taken.addAll(List.of(each.one(), each.other()));
        surest.add(each.rivalry());
      }
    }
    return surest;
  }

  /**
   * Two claims that may be in dispute.
   *
   * @param weights of the signs, by relation
   * @param most of these
   */
  @SuppressWarnings("ArrayRecordComponent") // Numbers, which are only read.
  private record Candidate(Claim one, Claim other, Set<Sign> signs, double[] weights, double most) {

    /** Who calls false what another says denies it, whatever else the two tell. */
    Found found(Relation likeliest, double sum) {
      boolean calledFalse = signs.contains(Sign.DENIED) && signs.contains(Sign.CALLED_FALSE);
      return new Found(one, other, calledFalse ? Relation.DENIAL : likeliest, sum);
    }
  }

  /** Two claims that can't both hold, as the sum of the weights of that relation says. */
  private record Found(Claim one, Claim other, Relation relation, double sum) {
    Rivalry rivalry() {
      return new Rivalry(relation, 1 / (1 + Math.exp(-sum)), place(one), place(other));
    }
  }

  private float[] scores(Claim one, Claim other) {
    return opposing.unordered(one.seen().piece(opposing), other.seen().piece(opposing));
  }

  /** Of which relation a sum is greatest. */
  private static int likeliest(double[] sums) {
    int likeliest = 0;
    for (int i = 1; i < sums.length; i++) {
      likeliest = sums[i] > sums[likeliest] ? i : likeliest;
    }
    return likeliest;
  }

  private Optional<Found> found(Candidate pair) {
    if (pair.one().seen().isEmpty() || pair.other().seen().isEmpty()) {
      return Optional.empty();
    }
    double[] sums = weights.sums(pair.weights(), scores(pair.one(), pair.other()));
    int likeliest = likeliest(sums);
    return sums[likeliest] > 0
        ? Optional.of(pair.found(RELATIONS[likeliest], sums[likeliest]))
        : Optional.empty();
  }

  /**
   * What could be compared in two documents, for training: each pair of claims whose words the
   * network has seen.
   */
  public List<Afar> compared(Claims earlier, Claims later) {
    List<Afar> found = new ArrayList<>();
    for (Claim one : earlier.compared()) {
      for (Claim other : later.compared()) {
        if (!one.seen().isEmpty() && !other.seen().isEmpty()) {
          found.add(
              new Afar(
                  one.gist().unit().words(),
                  other.gist().unit().words(),
                  Between.signs(one, other).stream().map(Sign::label).toList(),
                  scores(one, other)));
        }
      }
    }
    return found;
  }

  private static Place place(Claim claim) {
    Unit unit = claim.gist().unit();
    return new Place(unit.words(), claim.statement(), claim.actor(), unit.isAuthors());
  }
}
