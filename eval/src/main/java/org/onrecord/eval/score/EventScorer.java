package org.onrecord.eval.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * a recipient that overlaps the target, where the gold has these; {@code swapped}, the share of
 * those that have both for which one of the same type was read the other way round (one that has
 * both parties on both sides is right and swapped; what both do together, as {@code CONSULT}, is
 * left out); and {@code eventsPerSentence}. {@code falseEvents}: {@code per100}, how many were read
 * in a hundred sentences that tell none. An event without a type counts in {@code allPerSentence}
 * and {@code allPer100} alone.
 *
 * <p>No state; safe to share between threads.
 */
public final class EventScorer {
  private static final String ROOT = "root/";
  private static final String QUAD = "quad/";
  private static final int HUNDRED = 100;

  /** Types of what two do together, so that it has no direction. */
  private static final Set<String> MUTUAL =
      Stream.of(Event.Type.AGREE, Event.Type.CONSULT, Event.Type.COOPERATE)
          .map(GoldEvent::root)
          .collect(Collectors.toUnmodifiableSet());

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
    tally.add(name + "-all", found.size(), 0, 0);
    tally.add(name + "-sentences", 1, 0, 0);
    gold.ifPresent(
        pair -> {
          List<Event> same = typed.stream().filter(event -> isOfType(pair.root(), event)).toList();
          tally.addCase("recall", same.stream().anyMatch(event -> matches(pair, event)));
          if (hasDirection(pair)) {
            tally.addCase("swapped", same.stream().anyMatch(event -> isSwapped(pair, event)));
          }
        });
    return tally;
  }

  private static boolean isOfType(String root, Event event) {
    return event.type().map(GoldEvent::root).equals(Optional.of(root));
  }

  private static boolean hasDirection(Pair gold) {
    return gold.source().isPresent() && gold.target().isPresent() && !MUTUAL.contains(gold.root());
  }

  private static boolean matches(Pair gold, Event event) {
    return meets(gold.source(), event.actor()) && meets(gold.target(), event.recipient());
  }

  private static boolean isSwapped(Pair gold, Event event) {
    return meets(gold.target(), event.actor()) && meets(gold.source(), event.recipient());
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
    sum.of("swapped").ifPresent(counts -> figures.put("endToEnd.swapped", counts.recall()));
    sum.of("told-sentences")
        .ifPresent(
            sentences -> {
              figures.put("endToEnd.eventsPerSentence", mean(sum, "told", sentences));
              figures.put("endToEnd.allPerSentence", mean(sum, "told-all", sentences));
            });
    sum.of("untold-sentences")
        .ifPresent(
            sentences -> {
              figures.put("falseEvents.per100", HUNDRED * mean(sum, "untold", sentences));
              figures.put("falseEvents.allPer100", HUNDRED * mean(sum, "untold-all", sentences));
            });
    return figures;
  }

  private static double mean(Tally sum, String name, Counts sentences) {
    return (double) sum.of(name).orElse(Counts.NONE).right() / sentences.right();
  }

  /** The counts of each type of given pairs. */
  public static SortedMap<String, Counts> roots(Collection<Tally> pairs) {
    return Labels.of(pairs, ROOT);
  }
}
