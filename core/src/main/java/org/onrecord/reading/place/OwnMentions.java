package org.onrecord.reading.place;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onrecord.reading.actor.Name;
import org.onrecord.text.Span;

/**
 * Tells where words that are written like a user's own place name it: not inside a longer name, not
 * as a person's surname, not where a sentence begins with a word that is none.
 *
 * <p>For one document and one thread.
 */
final class OwnMentions {
  private static final String PERSON = "PER";
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

  private final String text;
  private final Openings openings;

  /** Persons, bodies and places that the model sees; none overlaps another. */
  private final TreeSet<Span> names;

  private final Set<Span> persons = new HashSet<>();
  private final Set<String> partsOfPersons = new HashSet<>();

  /**
   * @param places where the model sees places, each of several that a comma parts alone
   */
  OwnMentions(String text, List<Name> all, Collection<Span> places, Openings openings) {
    this.text = text;
    this.openings = openings;
    names = new TreeSet<>(places);
    for (Name name : all) {
      if (!name.tag().equals(Mentions.PLACE)) {
        names.add(name.span());
      }
      if (name.tag().equals(PERSON)) {
        addPerson(name.span());
      }
    }
  }

  private void addPerson(Span span) {
    persons.add(span);
    List<String> words = GAP.splitAsStream(span.in(text)).toList();
    if (words.size() > 1) {
      partsOfPersons.addAll(words);
    }
  }

  /** Those of some spans that name a place. */
  List<Span> among(List<Span> written) {
    return written.stream()
        .filter(span -> !isInLongerName(span) && !isSurname(span) && !isOtherWord(span))
        .toList();
  }

  private boolean isInLongerName(Span span) {
    Span name = names.floor(new Span(span.start(), Integer.MAX_VALUE));
    return name != null && name.covers(span) && !name.equals(span);
  }

  /** "Halden" in a text that has "Ann Halden" too. */
  private boolean isSurname(Span span) {
    return persons.contains(span) && partsOfPersons.contains(span.in(text));
  }

  private boolean isOtherWord(Span span) {
    return !names.contains(span) && !GAP.matcher(span.in(text)).find() && openings.isNoName(span);
  }
}
