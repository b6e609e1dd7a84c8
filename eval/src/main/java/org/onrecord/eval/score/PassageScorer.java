package org.onrecord.eval.score;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldPassage;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/**
 * Scores who appears in passages: {@link SpeakerScorer}, {@link TraitScorer} ({@code
 * actors-recall}, {@code actors-precision} and, of each trait, {@code -acc} over the gold actors
 * that have it and {@code -precision} over the actors that were found and read as having it) and
 * {@link MetonymScorer}; {@code speaker-null} is the share of statements with a source whose
 * speaker is unknown.
 *
 * <p>No state; safe to share between threads.
 */
public final class PassageScorer {
  private static final String SPEAKER_NULL = "speaker-null";
  private static final List<Measure> MEASURES =
      Stream.of(
              Stream.of(
                      "source-resolved",
                      "source-pronoun",
                      "source-nominal",
                      "source-name",
                      "source-metonym",
                      "source-resolved-found",
                      "source-name-found",
                      "source-metonym-found",
                      "source-joint",
                      "source-unknown",
                      SPEAKER_NULL)
                  .map(name -> Measure.recall(name, name)),
              Stream.of(
                  Measure.recall("actors-recall", TraitScorer.ACTORS),
                  Measure.precision("actors-precision", TraitScorer.ACTORS)),
              TraitScorer.TRAITS.stream().map(name -> Measure.recall(name + "-acc", name)),
              TraitScorer.TRAITS.stream().map(name -> Measure.precision(name + "-precision", name)),
              MetonymScorer.RECALLS.stream().map(name -> Measure.recall(name, name)))
          .flatMap(each -> each)
          .toList();

  private PassageScorer() {}

  /** The figures of some passages together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> passages) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>(Measure.all(MEASURES, passages));
    MetonymScorer.addTold(figures);
    return figures;
  }

  /** All that was read rightly or not in one passage. */
  public static List<Verdict> verdicts(GoldPassage gold, NewsRecord record) {
    PassageComparison passage = new PassageComparison(gold, record);
    return Stream.of(
            SpeakerScorer.verdicts(passage),
            TraitScorer.verdicts(passage),
            MetonymScorer.verdicts(passage))
        .flatMap(List::stream)
        .toList();
  }

  /** Counts in one passage. */
  public static Tally tally(List<Verdict> verdicts, NewsRecord record) {
    Tally tally = Verdict.tally(verdicts);
    for (Statement statement : record.statements()) {
      if (!statement.source().isEmpty()) {
        tally.addCase(SPEAKER_NULL, statement.speaker().isEmpty());
      }
    }
    return tally;
  }

  /** How many identities are right, wrong, missed and invented. */
  public static Map<Outcome, Integer> identities(Collection<Verdict> verdicts) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, 0);
    }
    verdicts.stream()
        .filter(verdict -> verdict.sort().equals(TraitScorer.IDENTITY))
        .forEach(verdict -> counts.merge(verdict.outcome(), 1, Integer::sum));
    return counts;
  }
}
