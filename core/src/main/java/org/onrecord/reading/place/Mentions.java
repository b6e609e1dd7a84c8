package org.onrecord.reading.place;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.actor.Lexicon;
import org.onrecord.reading.actor.Name;
import org.onrecord.text.Span;

/**
 * Where a text names places: the names that the model takes for places, each of several that a
 * comma parts alone, words for peoples, and the names of a user's own places.
 */
final class Mentions {
  static final String PLACE = "LOC";
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final Pattern ARTICLE = Pattern.compile("[Tt]he\\s+");

  private Mentions() {}

  /**
   * In text order; none overlaps another.
   *
   * @param names in text order
   * @param own where the names of a user's own places stand, in text order
   */
  static List<Resolution.Mention> of(
      String text, List<Name> names, Lexicon lexicon, List<Span> own, Openings openings) {
    TreeMap<Span, Resolution.Mention> found = new TreeMap<>();
    TreeSet<Span> taken = new TreeSet<>();
    for (Name name : names) {
      taken.add(name.span());
      if (name.tag().equals(PLACE)) {
        parts(text, name.span()).forEach(m -> found.put(m.span(), m));
      }
    }
    TreeSet<Span> owned =
        new TreeSet<>(new OwnMentions(text, names, found.keySet(), openings).among(own));
    found.keySet().removeIf(span -> span.overlapsAny(owned));
    owned.forEach(span -> found.put(span, Resolution.Mention.of(span, text)));
    for (Span people : lexicon.peoplesIn(text)) {
      if (!people.overlapsAny(taken) && !people.overlapsAny(owned)) {
        found.put(people, Resolution.Mention.of(people, text));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Resolution.Mention> parts(String text, Span span) {
    List<Resolution.Mention> parts = new ArrayList<>();
    int from = span.start();
    Matcher comma = COMMA.matcher(text).region(span.start(), span.end());
    while (comma.find()) {
      add(text, from, comma.start(), parts);
      from = comma.end();
    }
    add(text, from, span.end(), parts);
    return parts;
  }

  private static void add(String text, int from, int to, List<Resolution.Mention> parts) {
    Matcher article = ARTICLE.matcher(text).region(from, to);
    int start = article.lookingAt() ? article.end() : from;
    if (start < to) {
      parts.add(Resolution.Mention.of(new Span(start, to), text));
    }
  }
}
