package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldDisputes;
import org.onrecord.eval.gold.GoldDisputes.Disputed;
import org.onrecord.record.Dispute;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/**
 * Which dispute that was read stands for which in the gold, one for one, so that most of the gold
 * is met, and most of it by the same relation. Two match where two sides of the one can be paired
 * with two of the other: sides of which the words, or those of a statement (its content or its cue)
 * or of an event, overlap what the gold's says.
 *
 * <p>No state; safe to share between threads.
 */
public final class DisputeMatching {
  /** Weighs less than a match more. */
  private static final double SAME_RELATION = 1e-3;

  private DisputeMatching() {}

  /**
   * A dispute of the gold, one that was read, or both.
   *
   * @param gold what a person marked
   * @param found what was read
   */
  public record Match(Optional<Disputed> gold, Optional<Dispute> found) {
    /** Whether it is in the gold and was read. */
    public boolean isRight() {
      return gold.isPresent() && found.isPresent();
    }

    /** Whether both have the same relation. */
    public boolean hasSameRelation() {
      return isRight() && gold.orElseThrow().relation() == found.orElseThrow().relation();
    }
  }

  /** The gold in its order, each with what was read of it, then what was read besides. */
  public static List<Match> of(GoldDisputes gold, NewsRecord record) {
    List<Disputed> disputes = gold.disputes();
    List<Dispute> left = new ArrayList<>(record.disputes());
    int[] columns =
        Assignment.columns(
            disputes.stream().map(each -> weights(each, record)).toArray(double[][]::new));
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      Optional<Dispute> found =
          columns[i] < 0 ? Optional.empty() : Optional.of(record.disputes().get(columns[i]));
      found.ifPresent(left::remove);
      matches.add(new Match(Optional.of(disputes.get(i)), found));
    }
    left.forEach(found -> matches.add(new Match(Optional.empty(), Optional.of(found))));
    return matches;
  }

  private static double[] weights(Disputed gold, NewsRecord record) {
    return record.disputes().stream()
        .mapToDouble(found -> matches(gold, found, record) ? 1 + bonus(gold, found) : 0)
        .toArray();
  }

  private static double bonus(Disputed gold, Dispute found) {
    return gold.relation() == found.relation() ? SAME_RELATION : 0;
  }

  private static boolean matches(Disputed gold, Dispute found, NewsRecord record) {
    double[][] sides =
        gold.sides().stream()
            .map(
                side ->
                    found.sides().stream()
                        .mapToDouble(each -> overlaps(side, each, record) ? 1 : 0)
                        .toArray())
            .toArray(double[][]::new);
    return IntStream.of(Assignment.columns(sides)).filter(column -> column >= 0).count() > 1;
  }

  private static boolean overlaps(GoldDisputes.Side gold, Dispute.Side found, NewsRecord record) {
    return words(found, record).anyMatch(span -> gold.spans().stream().anyMatch(span::overlaps));
  }

  /** What a side says. */
  public static Stream<Span> words(Dispute.Side side, NewsRecord record) {
    Stream<Span> said =
        record.statements().stream()
            .filter(statement -> side.statements().contains(statement.id()))
            .flatMap(it -> Stream.concat(it.cue().stream(), it.content().stream()));
    Stream<Span> told =
        record.events().stream()
            .filter(event -> side.events().contains(event.id()))
            .flatMap(event -> event.triggers().stream().flatMap(List::stream));
    return Stream.of(said, told, side.words().stream()).flatMap(each -> each);
  }
}
