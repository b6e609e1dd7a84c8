package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.onrecord.record.Event;
import org.onrecord.record.Participant;

/**
 * Which tellings tell the same event: those of one type of which the later one repeats the word or
 * points back ("the attack") without saying that it is another ("a second attack"), and of which
 * nothing that both tell differs: mode, doer, recipient, place, time, counts, and whether it is
 * over or still to come.
 *
 * <p>Precision first: an event that is kept twice does less harm than two that are taken for one.
 * Time is linear in the text: a telling looks back over {@link #REACH} events. Immutable; safe to
 * share between threads.
 */
final class Retellings {
  private static final int REACH = 40;

  /** How many sentences "the attack" points back over. */
  private static final int NEAR = 4;

  /** How many letters two forms of a word share at least: "attacked", "attack". */
  private static final int STEM = 4;

  private static final int ENDING = 3;

  private final String text;

  /**
   * @param text in which they stand
   */
  Retellings(String text) {
    this.text = text;
  }

  /**
   * Each event once, with all of its words.
   *
   * @param tellings in text order
   */
  List<Telling> joined(List<Telling> tellings) {
    List<Telling> events = new ArrayList<>();
    for (Telling telling : tellings) {
      int same = earlier(events, telling);
      if (same < 0) {
        events.add(telling);
      } else {
        // Moved to the end: the last one told is looked at first.
        events.add(events.remove(same).with(telling));
      }
    }
    return events;
  }

  /** The nearest that is the same, of several one that is called so: "attacked", "the attack". */
  private int earlier(List<Telling> events, Telling telling) {
    int nearest = -1;
    for (int i = events.size() - 1; i >= Math.max(0, events.size() - REACH); i--) {
      if (isSame(events.get(i), telling)) {
        if (sharesStem(events.get(i).wording().form(), telling.wording().form())) {
          return i;
        }
        nearest = Math.max(nearest, i);
      }
    }
    return nearest;
  }

  private boolean isSame(Telling earlier, Telling later) {
    Telling.Wording before = earlier.wording();
    Telling.Wording now = later.wording();
    if (now.anew() || now.sentence() == before.sentence()) {
      return false;
    }
    boolean pointsBack =
        now.definite() && later.type().isPresent() && now.sentence() - before.sentence() <= NEAR;
    boolean repeats = sharesStem(before.form(), now.form()) && sharesParty(earlier, later);
    return (pointsBack || repeats) && agree(earlier, later);
  }

  /** Whether nothing that both tell differs. */
  private boolean agree(Telling earlier, Telling later) {
    return earlier.type().equals(later.type())
        && agree(earlier.quad(), later.quad(), Event.Quad::equals)
        && isAhead(earlier) == isAhead(later)
        && agree(earlier.mode(), later.mode(), String::equals)
        && agree(earlier.actor(), later.actor())
        && agree(earlier.recipient(), later.recipient())
        && agree(earlier.place(), later.place(), (one, other) -> Alike.places(one, other, text))
        && agree(earlier.time(), later.time(), Alike::times)
        && Alike.counts(earlier.quantities(), later.quantities());
  }

  private static boolean isAhead(Telling telling) {
    return telling.tense() == Event.Tense.FUTURE || telling.tense() == Event.Tense.HYPOTHETICAL;
  }

  private static boolean sharesStem(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shared = 0;
    while (shared < Math.min(one.length(), other.length())
        && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared >= STEM && Math.max(one.length(), other.length()) - shared <= ENDING;
  }

  /**
   * Whether two lists of parties, as far as actors are known, have one in common, or one is empty.
   */
  private static boolean agree(List<Participant> some, List<Participant> others) {
    return ids(some).isEmpty() || ids(others).isEmpty() || common(some, others);
  }

  private static boolean sharesParty(Telling earlier, Telling later) {
    return common(earlier.actor(), later.actor()) || common(earlier.recipient(), later.recipient());
  }

  private static boolean common(List<Participant> some, List<Participant> others) {
    return ids(some).stream().anyMatch(ids(others)::contains);
  }

  private static Set<String> ids(List<Participant> parties) {
    Set<String> found = new HashSet<>();
    parties.forEach(party -> party.actor().ifPresent(found::add));
    return found;
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other, BiPredicate<T, T> alike) {
    return one.isEmpty() || other.isEmpty() || alike.test(one.get(), other.get());
  }
}
