package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.reading.Draft;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.event.Figures;
import org.onrecord.reading.event.Quantities;
import org.onrecord.reading.place.Places;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.time.Times;
import org.onrecord.record.Act;
import org.onrecord.record.Factuality;
import org.onrecord.record.Finding;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/** Makes the gists of a document's units. Time is linear in the text, but for sorting. */
final class Gists {
  /** Words that tell nothing of what a clause is about. */
  private static final Set<String> LIGHT =
      Stream.of(
              "say tell be have do make take go come get give put people time day man year also"
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  /** Who does so is a source, even where nobody knows him as an actor. */
  private static final Set<String> REPORTING =
      Set.of("say", "speak", "count", "put", "report", "tell", "give", "estimate", "announce");

  private static final Set<String> OWNED =
      Set.of("the", "its", "their", "our", "his", "her", "them");

  /** In so many units at most stands what is seldom. */
  private static final int SELDOM = 2;

  /** How far, in characters, the words beside a unit tell of it. */
  private static final int NEAR = 300;

  private final Draft draft;
  private final Tokens tokens;
  private final Lists lists;
  private final Sorts sorts;
  private final Amounts amounts;
  private final Doers doers;
  private final Sentences sentences;
  private final Map<String, Integer> units = new HashMap<>();
  private final NavigableMap<Integer, Place> places;
  private final NavigableMap<Integer, Time> times;
  private final NavigableMap<Integer, Time> allTimes;

  Gists(Draft draft, Tokens tokens, Sorts sorts, Figures figures) {
    this.draft = draft;
    this.tokens = tokens;
    this.sorts = sorts;
    lists = sorts.lists();
    sentences = draft.get(Sentences.PART);
    places =
        byStart(
            draft.get(Places.PART).stream().filter(it -> it.use() == Place.Use.LITERAL).toList());
    times =
        byStart(
            draft.get(Times.PART).stream()
                .filter(it -> it.type() == Time.Type.DATE || it.type() == Time.Type.TIME)
                .toList());
    allTimes = byStart(draft.get(Times.PART));
    NavigableMap<Integer, Quantity> quantities = byStart(draft.get(Quantities.PART));
    amounts = new Amounts(draft.text(), tokens, lists, figures, quantities, this::isTime);
    doers = new Doers(tokens, lists, sorts, draft.get(Roster.PART));
  }

  private static <T extends Finding> NavigableMap<Integer, T> byStart(List<T> findings) {
    NavigableMap<Integer, T> found = new TreeMap<>();
    findings.forEach(it -> found.put(it.extent().start(), it));
    return found;
  }

  /** One for each unit. */
  List<Gist> of(List<Unit> all) {
    all.forEach(unit -> stems(unit, false).forEach(stem -> units.merge(stem, 1, Integer::sum)));
    return all.stream().map(this::gist).toList();
  }

  private Gist gist(Unit unit) {
    Span around = around(unit);
    List<Tokens.Token> words = tokens.in(unit.words()).toList();
    Set<String> forms = forms(unit.words());
    Set<String> stems = stems(unit, false);
    List<Span> cue = unit.statement().map(Statement::cue).orElse(List.of());
    Roster roster = draft.get(Roster.PART);
    return new Gist(
        unit,
        sorts.of(words),
        lists.opposites(forms),
        stems,
        stems.stream().filter(stem -> units.getOrDefault(stem, 0) == 2).collect(Collectors.toSet()),
        stems(unit, true),
        unit.isAuthors() || unit.statement().isPresent()
            ? sorts.of(tokens.in(cue).toList())
            : Set.of("denies"),
        sorts.of(tokens.in(beside(unit, around)).toList()),
        forms(cue).contains("had"),
        forms.contains("?"),
        isElliptic(unit),
        words.stream().flatMap(word -> roster.at(word.span()).stream()).collect(Collectors.toSet()),
        amounts.of(unit),
        doers.of(words),
        near(places, around, this::key),
        near(times, around, Time::value),
        new int[] {
          sentences.firstEndingBehind(unit.extent().start()),
          sentences.firstEndingBehind(unit.extent().end() - 1)
        },
        paragraph(unit),
        unit.statement().map(Statement::act).orElse(unit.isAuthors() ? Act.SAY : Act.DENY),
        unit.statement().map(it -> it.said() == Factuality.CERTAIN).orElse(true),
        new Gist.Apart(
            stems.stream()
                .filter(stem -> units.getOrDefault(stem, 0) <= SELDOM)
                .collect(Collectors.toSet()),
            times.subMap(around.start(), around.end()).values().stream()
                .map(Time::value)
                .collect(Collectors.toSet()),
            subject(around),
            isOfWhole(words)));
  }

  /** The words for whoever some sentences tell of: "the prefecture counted …". */
  private Set<String> subject(Span around) {
    Roster roster = draft.get(Roster.PART);
    return tokens.in(around).stream()
        .filter(word -> word.parse().isRelated(word.at(), "nsubj"))
        .filter(word -> word.parse().isRoot(word.parse().head(word.at())))
        .filter(
            word ->
                roster.at(word.span()).isPresent()
                    || REPORTING.contains(
                        tokens.at(word.parse(), word.parse().head(word.at())).stem()))
        .flatMap(
            word ->
                word.parse().below(word.at(), any -> true).stream()
                    .map(below -> tokens.at(word.parse(), below)))
        .filter(word -> word.isTagged("NOUN", "PROPN"))
        .map(Tokens.Token::form)
        .collect(Collectors.toSet());
  }

  /** "41 of the port's 58 drivers", "forty of the watches". */
  private static boolean isOfWhole(List<Tokens.Token> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i).isTagged("NUM")
          && words.get(i + 1).form().equals("of")
          && OWNED.contains(words.get(i + 2).form())) {
        return true;
      }
    }
    return false;
  }

  private Set<String> forms(List<Span> words) {
    return tokens.in(words).map(Tokens.Token::form).collect(Collectors.toSet());
  }

  private Set<String> stems(Unit unit, boolean verbs) {
    return tokens
        .in(unit.words())
        .filter(
            word ->
                verbs
                    ? word.isTagged("VERB")
                    : word.isTagged("NOUN", "PROPN", "VERB", "ADJ", "ADV"))
        .map(Tokens.Token::stem)
        .filter(stem -> stem.length() > 1 && !LIGHT.contains(stem))
        .collect(Collectors.toSet());
  }

  private boolean isElliptic(Unit unit) {
    return tokens.in(unit.words()).anyMatch(word -> word.isTagged("AUX"))
        && tokens
            .in(unit.words())
            .noneMatch(word -> word.isTagged("NOUN", "PROPN", "VERB", "ADJ", "NUM"));
  }

  /** The sentences that it stands in; of very long ones what lies near it. */
  private Span around(Unit unit) {
    Span extent = unit.extent();
    int start = sentences.at(extent.start()).map(Span::start).orElse(extent.start());
    int end = sentences.at(extent.end() - 1).map(Span::end).orElse(extent.end());
    return new Span(Math.max(start, extent.start() - NEAR), Math.min(end, extent.end() + NEAR));
  }

  /** What of these lies beside a unit's words, or near by between them. */
  private static List<Span> beside(Unit unit, Span around) {
    List<Span> found = new ArrayList<>();
    int at = around.start();
    for (Span words : unit.words()) {
      if (words.start() > at) {
        found.add(new Span(Math.max(at, words.start() - NEAR), words.start()));
      }
      at = words.end();
    }
    found.add(new Span(at, Math.max(at, around.end())));
    return found;
  }

  private int paragraph(Unit unit) {
    List<Span> all = sentences.paragraphs();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= unit.extent().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isTime(Span word) {
    Map.Entry<Integer, Time> before = allTimes.floorEntry(word.start());
    return before != null && before.getValue().span().covers(word);
  }

  /** A place by its number in the gazetteer; one that isn't there by its name in the text. */
  private String key(Place place) {
    return place.geonames().isPresent()
        ? String.valueOf(place.geonames().getAsLong())
        : place.span().in(draft.text()).toLowerCase(Locale.ROOT);
  }

  /** What the findings of some sentences are, else what the last one before them is. */
  private static <T> Set<String> near(
      NavigableMap<Integer, T> findings, Span around, Function<T, String> key) {
    Set<String> found = new HashSet<>();
    findings
        .subMap(around.start(), around.end())
        .values()
        .forEach(finding -> found.add(key.apply(finding)));
    Map.Entry<Integer, T> before = findings.lowerEntry(around.start());
    if (found.isEmpty() && before != null) {
      found.add(key.apply(before.getValue()));
    }
    return found;
  }
}
