package org.onrecord.reading.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.model.Homing;
import org.onrecord.reading.Draft;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.text.Span;

/**
 * The country that an actor belongs to, out of those that the text names by a state, a people, a
 * city or a smaller place: what the model finds of each mention with each such word, and what the
 * words about the actor say.
 *
 * <p>Not changed once made; safe to share between threads.
 */
final class Homes {
  /** What the words about an actor count beside the model, in logits; tuned on development text. */
  private static final double WORDS = 4;

  /** How many mentions of an actor are asked, and of how many places on either side of each. */
  private static final int MOST_MENTIONS = 30;

  private static final int REACH = 60;

  /** The country of all places that no list has: nobody is said to be of it. */
  private static final String UNKNOWN = "?";

  /** What counts for it beside others, in logits; tuned on development text. */
  private static final double ELSEWHERE = -1;

  /** Capitalised words that gazetteers have, and news means otherwise. */
  private static final Set<String> ORDINARY =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "Easter",
          "Christmas",
          "University",
          "Union",
          "Central",
          "Republic",
          "Independence",
          "Police",
          "God",
          "Nice",
          "Congress",
          "Parliament",
          "Church",
          "Market",
          "Court",
          "Freedom",
          "Liberty",
          "Commerce",
          "Justice");

  private final Homing homing;

  /** The words that name a country, by their numbers in the document. */
  private final TreeMap<Integer, Named> named = new TreeMap<>();

  private record Named(String country, float[] home) {}

  private Homes(Homing homing) {
    this.homing = homing;
  }

  /** Of a document with its capitalised words, names and parses. */
  static Homes of(Draft draft, Lexicon lexicon, Homing homing) {
    Homes homes = new Homes(homing);
    TreeMap<Integer, CapitalisedWord> capitals = new TreeMap<>();
    draft.get(CapitalisedWords.PART).forEach(each -> capitals.put(each.word().start(), each));
    String text = withoutPersons(draft);
    Map<String, Optional<String>> asked = new HashMap<>();
    List<Span> places =
        draft.get(Names.PART).stream()
            .filter(name -> name.tag().equals("LOC"))
            .map(Name::span)
            .toList();
    int before = 0;
    int next = 0;
    for (Parse parse : draft.get(Parses.PART)) {
      Span extent = parse.extent();
      for (Phrasebook.Found<String> found : lexicon.placesIn(extent.in(text))) {
        Span name = found.span().shifted(extent.start());
        homes.add(parse, before, name, found.meaning(), capitals);
      }
      for (; next < places.size() && places.get(next).start() < extent.end(); next++) {
        Span name = places.get(next);
        Optional<String> country =
            asked.computeIfAbsent(name.in(text), place -> countryOf(lexicon, place));
        homes.add(parse, before, name, country.orElse(UNKNOWN), capitals);
      }
      before += parse.size();
    }
    return homes;
  }

  /** A name stands where its last capitalised word does. */
  private void add(
      Parse parse,
      int before,
      Span name,
      String country,
      TreeMap<Integer, CapitalisedWord> capitals) {
    int end = Math.min(name.end(), parse.extent().end());
    Map.Entry<Integer, CapitalisedWord> last = capitals.lowerEntry(end);
    if (last != null && last.getKey() >= name.start()) {
      named.putIfAbsent(
          before + parse.wordAt(last.getKey()), new Named(country, last.getValue().home()));
    }
  }

  /** Of a name that is no month or the like. */
  private static Optional<String> countryOf(Lexicon lexicon, String place) {
    boolean ordinary = ORDINARY.contains(place) || lexicon.isRole(place);
    return ordinary ? Optional.empty() : lexicon.countryOf(place);
  }

  /** The text with blanks for persons' names: a person may be named like a country. */
  private static String withoutPersons(Draft draft) {
    StringBuilder text = new StringBuilder(draft.text());
    for (Name name : draft.get(Names.PART)) {
      if (name.tag().equals("PER")) {
        for (int at = name.span().start(); at < name.span().end(); at++) {
          text.setCharAt(at, ' ');
        }
      }
    }
    return text.toString();
  }

  /**
   * The likeliest country of an actor; none where it is likeliest that it belongs to none of those
   * that are named, or to places of which nobody knows the country.
   *
   * @param byWords what the words about the actor say
   */
  Optional<String> country(List<Phrase> chain, Optional<String> byWords) {
    List<Phrase> known =
        chain.stream()
            .limit(MOST_MENTIONS)
            .filter(phrase -> phrase.model().home().length > 0)
            .toList();
    Map<String, Double> sums = sums(known);
    if (byWords.filter(country -> !sums.containsKey(country)).isPresent()) {
      return byWords; // No country, or none that is named close by.
    }
    String best = null;
    double most = Math.log(known.size());
    for (Map.Entry<String, Double> each : sums.entrySet()) {
      boolean told = byWords.filter(each.getKey()::equals).isPresent();
      double added = told ? WORDS : each.getKey().equals(UNKNOWN) ? ELSEWHERE : 0;
      double score = Math.log(each.getValue()) + added;
      if (score > most) {
        most = score;
        best = each.getKey();
      }
    }
    return Optional.ofNullable(best).filter(country -> !country.equals(UNKNOWN));
  }

  /** The likelihood of each country, summed over all pairs of a mention and a word for it. */
  private Map<String, Double> sums(List<Phrase> mentions) {
    Map<String, Double> sums = new TreeMap<>();
    for (Phrase phrase : mentions) {
      int place = phrase.site().place();
      near(place)
          .forEach(
              each -> {
                double score =
                    homing.score(
                        phrase.model().home(), each.getValue().home(), each.getKey() - place);
                sums.merge(each.getValue().country(), Math.exp(score), Double::sum);
              });
    }
    return sums;
  }

  private Stream<Map.Entry<Integer, Named>> near(int place) {
    return Stream.concat(
        named.headMap(place, true).descendingMap().entrySet().stream().limit(REACH),
        named.tailMap(place, false).entrySet().stream().limit(REACH));
  }
}
