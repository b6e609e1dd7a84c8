package org.onrecord.reading.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Filling;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.record.Event;
import org.onrecord.text.Span;

/**
 * What one party does to another, where both are known: of each type the probability that some word
 * of the sentence tells an event of it of which the one is the actor and the other the recipient.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Pairs {
  private final Head event;
  private final Filling filling;

  public Pairs(ModelDescription model) {
    this(model.head("event"), model.filling());
  }

  Pairs(Head event, Filling filling) {
    this.event = event;
    this.filling = filling;
  }

  /** The heads whose scores it reads. */
  public List<Head> heads() {
    return List.of(event, filling.trigger(), filling.party());
  }

  /**
   * How likely each type is, as shares of 1.
   *
   * @param words of a sentence
   * @param scores of these words, among them those of {@link #heads}
   * @param actor the words of the one; empty where it may be anybody
   * @param recipient the words of the other; empty where it may be anybody
   */
  public Map<Event.Type, Double> types(
      Words words, Scores scores, Optional<Span> actor, Optional<Span> recipient) {
    Map<Event.Type, Double> found = new EnumMap<>(Event.Type.class);
    double sum = 0;
    for (int word = 0; word < words.size(); word++) {
      double fits =
          fits(Role.ACTOR, word, words, scores, actor)
              * fits(Role.RECIPIENT, word, words, scores, recipient);
      double[] told = Softmax.of(scores.of(event), word * event.size(), event.size());
      for (Event.Type type : Event.Type.values()) {
        double likely = fits * told[event.tags().indexOf(type.label())];
        found.merge(type, likely, Double::sum);
        sum += likely;
      }
    }
    double all = sum;
    found.replaceAll((type, likely) -> all > 0 ? likely / all : 0);
    return found;
  }

  /** The probability that some word of a party fills a role of an event. */
  private double fits(Role role, int event, Words words, Scores scores, Optional<Span> party) {
    if (party.isEmpty()) {
      return 1;
    }
    double odds = 0;
    for (int word = 0; word < words.size(); word++) {
      if (words.span(word).overlaps(party.get())) {
        odds += Math.exp(filling.score(filling.roles().indexOf(role.label()), event, word, scores));
      }
    }
    return odds / (1 + odds);
  }
}
