package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.ModelException;
import org.onrecord.model.Opposing;
import org.onrecord.model.Opposing.Piece;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.event.Events;
import org.onrecord.record.Dispute;
import org.onrecord.record.Dispute.Relation;

/**
 * Where two sources of a document, or the document and one of them, do not agree: its units are
 * compared in pairs by what they are about and what they hold of it. Time is linear in the text: a
 * unit is compared with those before it over {@link #REACH}.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/P08-1118/">de Marneffe, Rafferty and Manning (2008),
 *     Finding Contradictions in Text</a>
 */
public final class Disputes implements Step<List<Dispute>> {
  public static final Part<List<Dispute>> PART = new Part<>("disputes");

  /** How many units back the other side is looked for; in the reports for training it is nearer. */
  private static final int REACH = 30;

  /** Pairs that are less likely don't count. */
  private static final double FLOOR = 0.01;

  /** How likely a quarrel must be; tried on the reports with disputes for training. */
  private static final double SURE = 0.5;

  private final Opposing opposing;
  private final Weights weights = new Weights();

  /**
   * @throws ModelException if the model scores other relations than disputes have
   */
  public Disputes(ModelDescription model) {
    opposing = model.opposing();
    List<String> relations = Arrays.stream(Relation.values()).map(Relation::label).toList();
    if (!opposing.relations().equals(relations)) {
      throw new ModelException(
          "it scores "
              + opposing.relations()
              + " of disputes, where this version has "
              + relations);
    }
  }

  @Override
  public Part<List<Dispute>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Sayings.PART, Gisting.PART, Events.PART);
  }

  @Override
  public List<Dispute> of(Draft draft) {
    List<Quarrel> sure =
        Quarrel.of(matches(draft)).stream().filter(it -> it.chance() > SURE).toList();
    Sides sides = new Sides(draft.get(Events.PART));
    return Quarrel.joined(sure).stream()
        .map(sides::made)
        .sorted(Comparator.comparing(Sides.Made::extent))
        .map(made -> made.named(draft.ids()))
        .toList();
  }

  private List<Match> matches(Draft draft) {
    Map<Unit, Optional<Piece>> pieces = new IdentityHashMap<>();
    List<Match> found = new ArrayList<>();
    for (Pair pair : pairs(draft)) {
      Set<Sign> signs = pair.signs();
      if (Weights.isOpen(signs)) {
        Unit left = pair.a().unit();
        Unit right = pair.b().unit();
        float[] scores =
            scores(
                pieces.computeIfAbsent(left, unit -> piece(draft, unit)),
                pieces.computeIfAbsent(right, unit -> piece(draft, unit)));
        Match match = new Match(left, right, weights.likely(signs, scores));
        if (match.chance() > FLOOR) {
          found.add(match);
        }
      }
    }
    return found;
  }

  /** Empty for a unit that the model did not see. */
  private Optional<Piece> piece(Draft draft, Unit unit) {
    List<float[]> vectors = Sayings.vectors(draft.get(Sayings.PART), unit.compared());
    return vectors.isEmpty() ? Optional.empty() : Optional.of(opposing.piece(vectors));
  }

  /** The model's scores by relation; of units that it did not see very low ones. */
  private float[] scores(Optional<Piece> left, Optional<Piece> right) {
    if (left.isEmpty() || right.isEmpty()) {
      float[] none = new float[Relation.values().length];
      Arrays.fill(none, Float.NEGATIVE_INFINITY);
      return none;
    }
    return opposing.scores(left.get(), right.get());
  }

  /** The units of different speakers, side by side: by the later one, and the nearest first. */
  private List<Pair> pairs(Draft draft) {
    List<Gist> gists = draft.get(Gisting.PART);
    List<Pair> found = new ArrayList<>();
    for (int later = 0; later < gists.size(); later++) {
      int back = 0;
      for (int i = later - 1; i >= Math.max(0, later - REACH); i--) {
        Gist a = gists.get(i);
        Gist b = gists.get(later);
        if (!a.unit().who().equals(b.unit().who()) && !a.unit().overlaps(b.unit())) {
          found.add(new Pair(a, b, back));
          back += a.unit().statement().isPresent() ? 1 : 0;
        }
      }
    }
    return found;
  }

  /** What is compared in a document, for training: see {@link Compared}. */
  public List<Compared> compared(Draft draft) {
    return pairs(draft).stream()
        .map(
            pair ->
                new Compared(
                    pair.a().unit().compared(),
                    pair.b().unit().compared(),
                    pair.signs().stream().map(Sign::label).toList()))
        .toList();
  }
}
