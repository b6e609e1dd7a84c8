package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.eval.gold.GoldActor;
import org.onrecord.eval.gold.GoldMention;
import org.onrecord.record.Actor;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * Whether places that act are told from places. A metonym is right if a mention of some actor
 * stands for it; a place is if no actor has a mention that is it or lies within it, but for an
 * article and a possessive (a longer name around it, such as "Ankara Criminal Court", is another
 * thing). {@code metonym-recall} and {@code place-recall} are the shares of each that are right,
 * {@code metonym-told} is the mean of the two: .5 for whoever takes all for places, or all for
 * actors, or guesses. {@code state-recall} and {@code state-told} are the same for names of
 * countries in place of metonyms.
 *
 * <p>No state; safe to share between threads.
 */
final class MetonymScorer {
  private static final String METONYM = "metonym-recall";
  private static final String PLACE = "place-recall";
  private static final String STATE = "state-recall";

  /** The figures that are shares of what is right. */
  static final List<String> RECALLS = List.of(METONYM, PLACE, STATE);

  private MetonymScorer() {}

  static List<Verdict> verdicts(PassageComparison passage) {
    List<Verdict> verdicts = new ArrayList<>();
    for (GoldActor actor : passage.gold().actors()) {
      for (GoldMention mention : actor.mentions()) {
        if (mention.form() == Mention.Form.METONYM) {
          verdicts.add(acting(METONYM, mention, passage));
        } else if (mention.form() == Mention.Form.NAME && actor.kind() == Actor.Kind.COUNTRY) {
          verdicts.add(acting(STATE, mention, passage));
        }
      }
    }
    passage.gold().places().forEach(place -> verdicts.add(place(place, passage)));
    return verdicts;
  }

  /**
   * Adds how well those that act are told from places, where there are both.
   *
   * @param figures with the recall of each sort
   */
  static void addTold(Map<String, Double> figures) {
    told("metonym-told", METONYM, figures);
    told("state-told", STATE, figures);
  }

  private static void told(String name, String acting, Map<String, Double> figures) {
    if (figures.containsKey(acting) && figures.containsKey(PLACE)) {
      double sum = figures.getOrDefault(acting, 0.0) + figures.getOrDefault(PLACE, 0.0);
      figures.put(name, sum / 2);
    }
  }

  private static Verdict acting(String sort, GoldMention mention, PassageComparison passage) {
    Optional<Actor> actor =
        passage.record().actors().stream()
            .filter(each -> passage.means(each, mention.span()))
            .findFirst();
    return new Verdict(
        List.of(sort),
        Outcome.of(actor.isPresent()),
        mention.span().in(passage.gold().text()),
        passage.words(actor),
        mention.span());
  }

  private static Verdict place(Span place, PassageComparison passage) {
    Optional<Actor> actor =
        passage.record().actors().stream()
            .filter(each -> isWithin(each, place, passage.marks()))
            .findFirst();
    return new Verdict(
        List.of(PLACE),
        Outcome.of(actor.isEmpty()),
        place.in(passage.gold().text()),
        passage.words(actor),
        place);
  }

  private static boolean isWithin(Actor actor, Span place, Marks marks) {
    return actor.mentions().stream()
        .map(mention -> marks.bare(mention.span()))
        .anyMatch(place::covers);
  }
}
