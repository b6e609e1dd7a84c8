package org.onrecord.eval.score;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldActor;
import org.onrecord.eval.gold.GoldMention;
import org.onrecord.eval.gold.GoldPassage;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * The mention by which each gold actor is known: its first by its fullest name, else its first by
 * another name or a metonym, else its first nominal, else its first.
 *
 * <p>No state; safe to share between threads.
 */
final class Anchors {
  private Anchors() {}

  /** Where each actor is known by, by its id; one without a mention of its own has no anchor. */
  static Map<String, Span> of(GoldPassage passage) {
    Map<String, Span> anchors = new LinkedHashMap<>();
    for (GoldActor actor : passage.actors()) {
      of(actor, passage.text()).ifPresent(span -> anchors.put(actor.id(), span));
    }
    return anchors;
  }

  private static Optional<Span> of(GoldActor actor, String text) {
    return Stream.<Predicate<GoldMention>>of(
            mention -> isFullest(mention, actor, text),
            mention ->
                mention.form() == Mention.Form.NAME || mention.form() == Mention.Form.METONYM,
            mention -> mention.form() == Mention.Form.NOMINAL,
            mention -> true)
        .flatMap(wanted -> actor.mentions().stream().filter(wanted))
        .map(GoldMention::span)
        .findFirst();
  }

  private static boolean isFullest(GoldMention mention, GoldActor actor, String text) {
    return mention.form() == Mention.Form.NAME
        && actor.name().equals(Optional.of(mention.span().in(text)));
  }
}
