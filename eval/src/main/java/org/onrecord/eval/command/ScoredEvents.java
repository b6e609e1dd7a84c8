package org.onrecord.eval.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldEvent;
import org.onrecord.eval.gold.GoldEvent.Pair;
import org.onrecord.eval.reading.PairRead;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.Counts;
import org.onrecord.eval.score.Decision;
import org.onrecord.eval.score.EventScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.record.NewsRecord;

/** Sentences of gold events with what was read in them and what was counted. */
record ScoredEvents(List<Scored> sentences) {
  private static final List<String> BY_VOICE =
      List.of("givenPair.accuracy", "givenPair.rootMacroF1", "endToEnd.recall", "endToEnd.swapped");

  /**
   * A sentence.
   *
   * @param type that was found for its pair; empty where it has none
   * @param passive whether its pair is told in the passive
   */
  record Scored(GoldEvent gold, Optional<Decision> type, boolean passive, Tally tally) {
    static Scored of(GoldEvent gold, Optional<PairRead> read, NewsRecord record) {
      List<Tally> tallies = new ArrayList<>();
      tallies.add(EventScorer.read(gold.pair(), record.events()));
      read.ifPresent(found -> tallies.add(EventScorer.pair(pair(gold), found.root())));
      return new Scored(
          gold,
          read.map(found -> new Decision(pair(gold).root(), found.root())),
          read.filter(PairRead::passive).isPresent(),
          Tally.sum(tallies));
    }

    private static Pair pair(GoldEvent gold) {
      return gold.pair().orElseThrow();
    }

    /** Whether the target stands before the source; empty for lack of one. */
    Optional<Boolean> isReversed() {
      return gold.pair()
          .filter(pair -> pair.source().isPresent() && pair.target().isPresent())
          .map(pair -> pair.target().orElseThrow().start() < pair.source().orElseThrow().start());
    }
  }

  /**
   * What was read in gold sentences, in their order.
   *
   * @param types of their pairs; empty for one that has none
   */
  static ScoredEvents of(
      List<GoldEvent> gold, List<Optional<PairRead>> types, List<NewsRecord> records) {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      scored.add(Scored.of(gold.get(i), types.get(i), records.get(i)));
    }
    return new ScoredEvents(scored);
  }

  List<Tally> tallies() {
    return sentences.stream().map(Scored::tally).toList();
  }

  SequencedMap<String, Integer> sizes() {
    int pairs = (int) sentences.stream().filter(each -> each.gold().pair().isPresent()).count();
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("givenPair.n", pairs);
    sizes.put("endToEnd.n", pairs);
    sizes.put("falseEvents.n", sentences.size() - pairs);
    return sizes;
  }

  List<Table> tables() {
    List<Decision> decisions = sentences.stream().flatMap(each -> each.type().stream()).toList();
    return List.of(
        roots(),
        directions(),
        Confusions.table("Types of given pairs taken for others", decisions));
  }

  private Table roots() {
    List<List<String>> rows = new ArrayList<>();
    EventScorer.roots(tallies()).forEach((root, counts) -> rows.add(row(root, counts)));
    return new Table(
        "Given pairs by type", List.of("type", "gold", "recall", "precision", "F1"), rows);
  }

  private static List<String> row(String root, Counts counts) {
    return List.of(
        root,
        String.valueOf(counts.right() + counts.missed()),
        text(counts.recall()),
        text(counts.precision()),
        text(counts.f1()));
  }

  /** Who does what to whom is told in both orders, and in both voices. */
  private Table directions() {
    return new Table(
        "By order and voice",
        Stream.concat(Stream.of("pairs whose", "pairs"), BY_VOICE.stream()).toList(),
        List.of(
            row("source stands first", each -> each.isReversed().equals(Optional.of(false))),
            row("target stands first", each -> each.isReversed().equals(Optional.of(true))),
            row("voice is active", each -> each.type().isPresent() && !each.passive()),
            row("voice is passive, or has a “by”", Scored::passive)));
  }

  private List<String> row(String name, Predicate<Scored> some) {
    List<Tally> tallies = sentences.stream().filter(some).map(Scored::tally).toList();
    Map<String, Double> figures = EventScorer.figures(tallies);
    return Stream.concat(
            Stream.of(name, String.valueOf(tallies.size())),
            BY_VOICE.stream().map(each -> figures.containsKey(each) ? text(figures, each) : "–"))
        .toList();
  }

  private static String text(Map<String, Double> figures, String name) {
    return text(figures.getOrDefault(name, 0.0));
  }

  private static String text(double value) {
    return Rounded.of(value).toString();
  }

  /** At most so many pairs whose type is wrong. */
  Table wrong(int most) {
    List<List<String>> rows =
        sentences.stream()
            .filter(each -> each.type().filter(type -> !type.isRight()).isPresent())
            .limit(most)
            .map(ScoredEvents::row)
            .toList();
    return new Table("Wrong types", List.of("gold → found", "source", "target", "sentence"), rows);
  }

  private static List<String> row(Scored wrong) {
    Pair pair = wrong.gold().pair().orElseThrow();
    Decision type = wrong.type().orElseThrow();
    String sentence = wrong.gold().sentence();
    return List.of(
        type.gold() + " → " + type.found(),
        pair.source().map(span -> span.in(sentence)).orElse("–"),
        pair.target().map(span -> span.in(sentence)).orElse("–"),
        sentence);
  }
}
