package org.onrecord.eval.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.onrecord.eval.gold.GoldEvent;
import org.onrecord.eval.gold.GoldEvent.Pair;
import org.onrecord.record.Event;
import org.onrecord.record.Participant;
import org.onrecord.text.Span;

/**
 * Scores events of PLOVER's types; CONCEDE and RETREAT count as one type, YIELD.
 *
 * <p>{@code givenPair}: the type of what one given party does to another: {@code accuracy}, and the
 * means of the F1 of each type ({@code rootMacroF1}) and each quadrant ({@code quadMacroF1}) that
 * is in the gold. {@code endToEnd}: what was read in the bare sentence: {@code recall}, the share
 * of gold events for which one of the same type was read with an actor that overlaps the source and
 * a recipient that overlaps the target, where the gold has these; and {@code eventsPerSentence}.
 * {@code falseEvents}: {@code per100}, how many were read in a hundred sentences that tell none. An
 * event without a type never counts.
 *
 * <p>No state; safe to share between threads.
 */
public final class EventScorer {
  private static final String ROOT = "root/";
  private static final String QUAD = "quad/";
  private static final int HUNDRED = 100;

  private EventScorer() {}

  /** Counts of a given pair. */
  public static Tally pair(Pair gold, String root) {
    Tally tally = new Tally();
    Decision decision = new Decision(gold.root(), root);
    tally.addCase("pair", decision.isRight());
    Labels.add(tally, ROOT, decision);
    Labels.add(tally, QUAD, new Decision(quad(gold.quad()), quad(GoldEvent.quad(root))));
    return tally;
  }

  private static String quad(int number) {
    return String.valueOf(number);
  }

  /** Counts in a sentence that was read; a sentence with an event has that one alone as gold. */
  public static Tally read(Optional<Pair> gold, List<Event> found) {
    List<Event> typed = found.stream().filter(event -> event.type().isPresent()).toList();
    Tally tally = new Tally();
    String name = gold.isPresent() ? "told" : "untold";
    tally.add(name, typed.size(), 0, 0);
    tally.add(name + "-sentences", 1, 0, 0);
    gold.ifPresent(
        pair -> tally.addCase("recall", typed.stream().anyMatch(event -> matches(pair, event))));
    return tally;
  }

  private static boolean matches(Pair gold, Event event) {
    return event.type().map(GoldEvent::root).equals(Optional.of(gold.root()))
        && meets(gold.source(), event.actor())
        && meets(gold.target(), event.recipient());
  }

  private static boolean meets(Optional<Span> gold, List<Participant> found) {
    return gold.isEmpty()
        || found.stream().anyMatch(each -> each.span().overlaps(gold.orElseThrow()));
  }

  /** The figures of some pairs and sentences together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> tallies) {
    Tally sum = Tally.sum(tallies);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    sum.of("pair")
        .ifPresent(
            pairs -> {
              figures.put("givenPair.rootMacroF1", Labels.macroF1(sum.under(ROOT).values()));
              figures.put("givenPair.quadMacroF1", Labels.macroF1(sum.under(QUAD).values()));
              figures.put("givenPair.accuracy", pairs.recall());
            });
    sum.of("recall").ifPresent(counts -> figures.put("endToEnd.recall", counts.recall()));
    perSentence(sum, "told").ifPresent(mean -> figures.put("endToEnd.eventsPerSentence", mean));
    perSentence(sum, "untold").ifPresent(mean -> figures.put("falseEvents.per100", HUNDRED * mean));
    return figures;
  }

  private static Optional<Double> perSentence(Tally sum, String name) {
    return sum.of(name + "-sentences")
        .map(all -> (double) sum.of(name).orElse(Counts.NONE).right() / all.right());
  }

  /** The counts of each type of given pairs. */
  public static SortedMap<String, Counts> roots(Collection<Tally> pairs) {
    return Labels.of(pairs, ROOT);
  }
}
