package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.reading.Draft;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;

/**
 * Where a story plays: the countries that its sentences name.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Story {
  /** How much of all that is named must be in one country, and more than in any other known. */
  private static final double LEAST = 0.4;

  /** What stands before the name of a place where something is, and such a name. */
  private static final Pattern IN =
      Pattern.compile(
          "(?i:(?<!based )\\b(?:in|at|near|outside|around|across|from)[\\s\\p{Z}]+)(?=\\p{Lu})");

  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*+ ?");

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

  /** So many words a place's name has at most. */
  private static final int LONGEST = 4;

  private static final String ELSEWHERE = "?";

  /** How much more such a place counts than a country or a people that is only named. */
  private static final int LITERAL = 2;

  private final Optional<String> country;

  private Story(List<String> named) {
    country = most(named);
  }

  static Story of(Draft draft, Lexicon lexicon) {
    List<String> here = new ArrayList<>();
    String text = withoutPersons(draft);
    for (Parse parse : draft.get(Parses.PART)) {
      String sentence = parse.extent().in(text);
      here.addAll(lexicon.countriesIn(sentence));
      Matcher before = IN.matcher(sentence);
      while (before.find()) {
        Optional<String> there = country(lexicon, place(sentence, before.end()));
        for (int i = 0; i < LITERAL; i++) {
          there.ifPresent(here::add);
        }
      }
    }
    // A place that no list has may be anywhere; it counts once.
    draft.get(Names.PART).stream()
        .filter(name -> name.tag().equals("LOC"))
        .map(name -> name.span().in(draft.text()))
        .distinct()
        .filter(name -> country(lexicon, name).isEmpty())
        .forEach(name -> here.add(ELSEWHERE));
    return new Story(here);
  }

  /** Of a word that names no month or the like. */
  private static Optional<String> country(Lexicon lexicon, String place) {
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

  /** The capitalised words from an offset on, a few at most. */
  private static String place(String sentence, int from) {
    Matcher word = CAPITALISED.matcher(sentence);
    int end = from;
    for (int count = 0;
        count < LONGEST && word.region(end, sentence.length()).lookingAt();
        count++) {
      end = word.end();
    }
    return sentence.substring(from, end).strip();
  }

  private static Optional<String> most(List<String> countries) {
    Map<String, Integer> counts = new HashMap<>();
    countries.forEach(country -> counts.merge(country, 1, Integer::sum));
    List<Map.Entry<String, Integer>> top =
        counts.entrySet().stream()
            .filter(each -> !each.getKey().equals(ELSEWHERE))
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean ahead =
        !top.isEmpty()
            && top.getFirst().getValue() > LEAST * countries.size()
            && (top.size() == 1 || top.getFirst().getValue() > top.getLast().getValue());
    return ahead ? Optional.of(top.getFirst().getKey()) : Optional.empty();
  }

  /** The country of somebody of whom nothing else tells it. */
  Optional<String> country() {
    return country;
  }
}
