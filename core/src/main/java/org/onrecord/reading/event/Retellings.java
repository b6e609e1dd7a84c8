package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.record.Event;
import org.onrecord.record.Participant;

/**
 * Which tellings tell the same event: those of one type of which the later one repeats the word or
 * points back ("the attack"), and of which nothing that both tell differs: doer, recipient, place,
 * time, counts, and whether it is over or still to come.
 *
 * <p>Precision first: an event that is kept twice does less harm than two that are taken for one.
 * Time is linear in the text: a telling looks back over {@link #REACH} events. No state; safe to
 * share between threads.
 */
final class Retellings {
  private static final int REACH = 40;

  /** How many sentences "the attack" points back over. */
  private static final int NEAR = 4;

  /** How many letters two forms of a word share at least: "attacked", "attack". */
  private static final int STEM = 4;

  private static final int ENDING = 3;

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

  private static int earlier(List<Telling> events, Telling telling) {
    for (int i = events.size() - 1; i >= Math.max(0, events.size() - REACH); i--) {
      if (isSame(events.get(i), telling)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Telling earlier, Telling later) {
    if (!earlier.type().equals(later.type()) || isAhead(earlier) != isAhead(later)) {
      return false;
    }
    boolean sameWord = sharesStem(earlier.wording().form(), later.wording().form());
    boolean pointsBack =
        later.wording().definite()
            && later.type().isPresent()
            && later.wording().sentence() - earlier.wording().sentence() <= NEAR
            && !later.wording().equals(earlier.wording());
    return (sameWord || pointsBack)
        && later.wording().sentence() != earlier.wording().sentence()
        && agree(earlier.actor(), later.actor())
        && agree(earlier.recipient(), later.recipient())
        && agree(earlier.place(), later.place())
        && agree(earlier.time(), later.time())
        && (pointsBack || sharesParty(earlier, later))
        && (earlier.quantities().isEmpty() || later.quantities().isEmpty());
  }

  private static boolean isAhead(Telling telling) {
    return telling.tense() == Event.Tense.FUTURE || telling.tense() == Event.Tense.HYPOTHETICAL;
  }

  private static boolean sharesStem(String one, String other) {
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

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
