package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.actor.Phrase;
import org.onrecord.reading.actor.Phrases;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.place.Places;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.reading.time.SaidWhen;
import org.onrecord.reading.time.Times;
import org.onrecord.record.Event;
import org.onrecord.record.Ids;
import org.onrecord.record.Participant;
import org.onrecord.record.Quantity;
import org.onrecord.text.Span;

/**
 * The events of a document, in text order: of the words that tell some, those that are sure enough,
 * with what fills their roles. An event told again is one with several triggers.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Events implements Step<List<Event>> {
  public static final Part<List<Event>> PART = new Part<>("events");

  /** How likely a word tells an event at all; tuned on dev text. */
  private static final double SURE = 0.5;

  /** How likely it tells one of PLOVER's. */
  private static final double TYPED = 0.7;

  /** Articles that point back to what was told. */
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  /** Which share of the types' probability the likeliest needs; else it is a guess. */
  private static final double CLEAR = 0.4;

  private final Modes modes = new Modes();
  private final Contexts contexts = new Contexts();
  private final Firmness firmness = new Firmness();
  private final Retellings retellings = new Retellings();

  @Override
  public Part<List<Event>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(
        Tellings.PART,
        Quantities.PART,
        Sentences.PART,
        Parses.PART,
        Phrases.PART,
        Roster.PART,
        SaidWhen.PART,
        Times.PART,
        Places.PART);
  }

  @Override
  public List<Event> of(Draft draft) {
    Making making = new Making(draft);
    List<Telling> tellings =
        draft.get(Tellings.PART).stream()
            .filter(told -> 1 - told.none() > SURE)
            .flatMap(told -> making.telling(told).stream())
            .toList();
    return retellings.joined(tellings).stream()
        .sorted(Comparator.comparing(Telling::extent))
        .map(telling -> telling.event(draft.ids().next(Ids.Sort.EVENT, telling.words())))
        .toList();
  }

  /** The events of one document while they are made. */
  private final class Making {
    private final Draft draft;
    private final List<Parse> parses;
    private final Map<Integer, Phrase> phrases = new HashMap<>();
    private final Within<org.onrecord.record.Place> places;
    private final Within<org.onrecord.record.Time> times;
    private final Within<Quantity> quantities;
    private final Vouching vouching;

    Making(Draft draft) {
      this.draft = draft;
      parses = draft.get(Parses.PART);
      draft.get(Phrases.PART).forEach(phrase -> phrases.put(phrase.head().start(), phrase));
      places = new Within<>(draft.get(Places.PART));
      times = new Within<>(draft.get(Times.PART));
      quantities = new Within<>(draft.get(Quantities.PART));
      vouching = new Vouching(draft.text(), firmness, draft.get(SaidWhen.PART));
    }

    Optional<Telling> telling(Told told) {
      return Parses.at(parses, told.word().start()).map(parse -> telling(told, parse));
    }

    private Telling telling(Told told, Parse parse) {
      Optional<Event.Type> type = type(told);
      return new Telling(
          List.of(told.word()),
          wording(told, parse),
          type,
          type.flatMap(known -> modes.mode(known, told.modes())),
          type.isEmpty() ? List.of() : contexts.of(parse.extent().in(draft.text())),
          participants(told, Role.ACTOR, parse),
          participants(told, Role.RECIPIENT, parse),
          first(told, Role.PLACE, parse, places).map(org.onrecord.record.Place::id),
          first(told, Role.TIME, parse, times).map(org.onrecord.record.Time::id),
          vouching.of(told, parse),
          Told.likeliest(told.tenses()).orElse(Event.Tense.PAST),
          counts(told),
          confidence(told, type));
    }

    private Telling.Wording wording(Told told, Parse parse) {
      int word = parse.wordAt(told.word().start());
      boolean definite =
          parse.isTagged(word, "NOUN")
              && (parse.children(word, "nmod:poss").findAny().isPresent()
                  || parse
                      .children(word, "det")
                      .anyMatch(article -> POINTING.contains(lower(parse.span(article)))));
      int sentence = draft.get(Sentences.PART).firstEndingBehind(told.word().start());
      return new Telling.Wording(lower(told.word()), definite, sentence);
    }

    private String lower(Span word) {
      return word.in(draft.text()).toLowerCase(Locale.ROOT);
    }

    private List<String> counts(Told told) {
      Set<String> found = new LinkedHashSet<>();
      for (Filler filler : told.fillers().getOrDefault(Role.COUNT, List.of())) {
        if (filler.likely() > Filler.SURE) {
          quantities.at(filler.word()).ifPresent(quantity -> found.add(quantity.id()));
        }
      }
      return List.copyOf(found);
    }

    private List<Participant> participants(Told told, Role role, Parse parse) {
      List<Participant> found = new ArrayList<>();
      Roster roster = draft.get(Roster.PART);
      for (Filler filler : told.fillers().getOrDefault(role, List.of())) {
        if (filler.likely() > Filler.SURE) {
          Phrase phrase = phrases.get(filler.word().start());
          Span span =
              phrase != null ? phrase.span() : FillerWords.of(filler.word(), parse, draft.text());
          if (found.stream().noneMatch(other -> other.span().covers(span))) {
            found.add(new Participant(span, roster.at(filler.word())));
          }
        }
      }
      return found;
    }

    /** The likeliest finding at a word that fills a role, or in the phrase that it heads. */
    private <T extends org.onrecord.record.Finding> Optional<T> first(
        Told told, Role role, Parse parse, Within<T> findings) {
      return Filler.sure(told.fillers().getOrDefault(role, List.of()))
          .flatMap(
              filler ->
                  findings
                      .at(filler.word())
                      .or(() -> findings.in(FillerWords.of(filler.word(), parse, draft.text())))
                      .stream())
          .findFirst();
    }

    private Optional<Event.Type> type(Told told) {
      double covered = told.covered();
      return Told.likeliest(told.types())
          .filter(type -> covered > TYPED)
          .filter(type -> told.likely(type) > CLEAR * covered);
    }

    private double confidence(Told told, Optional<Event.Type> type) {
      return type.map(told::likely).orElse(1 - told.none());
    }
  }
}
