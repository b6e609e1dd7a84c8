package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldDisputes;
import org.onrecord.eval.gold.GoldDisputes.Disputed;
import org.onrecord.record.Dispute;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Which dispute that was read stands for which in the gold, one for one, so that most of the gold
 * is met, and most of it by the same relation. Two match where two sides of the one can be paired
 * with two of the other: sides of which the words overlap what the gold's says. A side's words are
 * its own; where it has none, its statements' contents, and its events' triggers; the cue of a
 * statement, too, where the gold marks what is in no content.
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
    double[][] sides = overlaps(gold.sides(), found.sides(), record);
    return IntStream.of(Assignment.columns(sides)).filter(column -> column >= 0).count() > 1;
  }

  private static double[][] overlaps(
      List<GoldDisputes.Side> gold, List<Dispute.Side> found, NewsRecord record) {
    return gold.stream()
        .map(
            side ->
                found.stream().mapToDouble(each -> overlaps(side, each, record) ? 1 : 0).toArray())
        .toArray(double[][]::new);
  }

  private static boolean overlaps(GoldDisputes.Side gold, Dispute.Side found, NewsRecord record) {
    return Stream.concat(words(found, record), cues(gold, found, record))
        .anyMatch(span -> gold.spans().stream().anyMatch(span::overlaps));
  }

  /** What a side says. */
  public static Stream<Span> words(Dispute.Side side, NewsRecord record) {
    if (!side.words().isEmpty()) {
      return side.words().stream();
    }
    Stream<Span> said = statements(side, record).flatMap(it -> it.content().stream());
    Stream<Span> told =
        record.events().stream()
            .filter(event -> side.events().contains(event.id()))
            .flatMap(event -> event.triggers().stream().flatMap(List::stream));
    return Stream.concat(said, told);
  }

  /** The cues of a side, where the gold marks one: a span that no statement's content overlaps. */
  private static Stream<Span> cues(GoldDisputes.Side gold, Dispute.Side found, NewsRecord record) {
    boolean said =
        record.statements().stream()
            .flatMap(it -> it.content().stream())
            .anyMatch(content -> gold.spans().stream().anyMatch(content::overlaps));
    return said ? Stream.of() : statements(found, record).flatMap(it -> it.cue().stream());
  }

  private static Stream<Statement> statements(Dispute.Side side, NewsRecord record) {
    return record.statements().stream()
        .filter(statement -> side.statements().contains(statement.id()));
  }

  /**
   * The sides of a match, each of the gold's with the one that was read of it.
   *
   * @return empty where it is no match
   */
  static List<Map.Entry<GoldDisputes.Side, Dispute.Side>> sides(Match match, NewsRecord record) {
    if (!match.isRight()) {
      return List.of();
    }
    List<GoldDisputes.Side> gold = match.gold().orElseThrow().sides();
    List<Dispute.Side> found = match.found().orElseThrow().sides();
    int[] columns = Assignment.columns(overlaps(gold, found, record));
    return IntStream.range(0, columns.length)
        .filter(i -> columns[i] >= 0)
        .mapToObj(i -> Map.entry(gold.get(i), found.get(columns[i])))
        .toList();
  }
}
