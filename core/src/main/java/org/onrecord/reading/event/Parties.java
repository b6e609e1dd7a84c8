package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.actor.Phrase;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Event;
import org.onrecord.record.Participant;
import org.onrecord.text.Span;

/**
 * Who does an event and to whom it is done: what the model finds likely enough. Where it finds one
 * word likely to be both, the grammar decides, else the likelier role, but where both sides do the
 * same ("they met").
 *
 * <p>Immutable; safe to share between threads.
 */
final class Parties {
  /** Types of which one party may be doer and recipient at once. */
  private static final Set<Event.Type> MUTUAL =
      EnumSet.of(Event.Type.AGREE, Event.Type.CONSULT, Event.Type.COOPERATE, Event.Type.SUPPORT);

  private final String text;
  private final Roster roster;
  private final Map<Integer, Phrase> phrases = new HashMap<>();

  Parties(String text, List<Phrase> phrases, Roster roster) {
    this.text = text;
    this.roster = roster;
    phrases.forEach(phrase -> this.phrases.put(phrase.head().start(), phrase));
  }

  /** The doers, in text order. */
  List<Participant> actors(Told told, Optional<Event.Type> type, Parse parse) {
    return in(Role.ACTOR, Role.RECIPIENT, told, type, parse);
  }

  /** The ones it is done to, in text order. */
  List<Participant> recipients(Told told, Optional<Event.Type> type, Parse parse) {
    return in(Role.RECIPIENT, Role.ACTOR, told, type, parse);
  }

  private List<Participant> in(
      Role role, Role other, Told told, Optional<Event.Type> type, Parse parse) {
    boolean mutual = type.filter(MUTUAL::contains).isPresent();
    List<Participant> found = new ArrayList<>();
    for (Filler filler : told.fillers(role)) {
      if (filler.isSure() && (mutual || isRather(role, other, filler, told, parse))) {
        add(found, filler.word(), parse);
      }
    }
    return found;
  }

  /** Whether a word fills this role, and not the other one, which it may be likely to fill, too. */
  private static boolean isRather(Role role, Role other, Filler filler, Told told, Parse parse) {
    double rival = told.likely(other, filler.word());
    return rival <= Filler.SURE
        || Sides.of(parse.wordAt(filler.word().start()), parse.wordAt(told.word().start()), parse)
            .map(role::equals)
            .orElse(filler.likely() >= rival);
  }

  private void add(List<Participant> found, Span word, Parse parse) {
    Phrase phrase = phrases.get(word.start());
    Span span = phrase != null ? phrase.span() : FillerWords.of(word, parse, text);
    if (found.stream().noneMatch(other -> other.span().covers(span))) {
      found.add(new Participant(span, roster.at(word)));
    }
  }
}
