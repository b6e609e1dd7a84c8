package org.onrecord.reading.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.actor.Phrases;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.place.Places;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.reading.time.SaidWhen;
import org.onrecord.reading.time.Times;
import org.onrecord.record.Event;
import org.onrecord.record.Finding;
import org.onrecord.record.Ids;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Time;

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

  /**
   * How likely it tells one of PLOVER's; tuned on sentences that training left out, so that three
   * in a hundred sentences without an event give one.
   */
  private static final double TYPED = 0.85;

  /** Which share of the types' probability the likeliest needs; else it is a guess. */
  private static final double CLEAR = 0.3;

  private final Contexts contexts = new Contexts();
  private final Firmness firmness = new Firmness();

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
    return new Retellings(draft.text())
        .joined(tellings).stream()
            .sorted(Comparator.comparing(Telling::extent))
            .map(telling -> telling.event(draft.ids().next(Ids.Sort.EVENT, telling.words())))
            .toList();
  }

  /** The events of one document while they are made. */
  private final class Making {
    private final Draft draft;
    private final List<Parse> parses;
    private final Parties parties;
    private final Within<Place> places;
    private final Within<Time> times;
    private final Within<Quantity> quantities;
    private final Vouching vouching;
    private Optional<ClauseContexts> clauses = Optional.empty();

    Making(Draft draft) {
      this.draft = draft;
      parses = draft.get(Parses.PART);
      parties = new Parties(draft.text(), draft.get(Phrases.PART), draft.get(Roster.PART));
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
      Optional<Event.Quad> quad = type.map(Event.Type::quad).or(() -> quad(told));
      return new Telling(
          List.of(told.word()),
          Wordings.of(told.word(), parse, draft.text(), sentence(told)),
          type,
          quad,
          type.flatMap(known -> Optional.ofNullable(told.modes().get(known))),
          type.isEmpty() ? List.of() : contexts(told, parse),
          parties.actors(told, type, parse),
          parties.recipients(told, type, parse),
          first(Filler.surePlaces(told.fillers(Role.PLACE)), parse, places),
          first(Filler.sure(told.fillers(Role.TIME)), parse, times),
          vouching.of(told, parse),
          Told.likeliest(told.tenses()).orElse(Event.Tense.PAST),
          counts(told),
          confidence(told, type, quad));
    }

    private int sentence(Told told) {
      return draft.get(Sentences.PART).firstEndingBehind(told.word().start());
    }

    /** Those of its clause; events come in text order, all of a sentence together. */
    private List<String> contexts(Told told, Parse parse) {
      if (clauses.filter(these -> these.isOf(parse)).isEmpty()) {
        clauses = Optional.of(new ClauseContexts(contexts, draft.text(), parse));
      }
      return clauses.get().at(parse.wordAt(told.word().start()));
    }

    private List<Quantity> counts(Told told) {
      return told.fillers(Role.COUNT).stream()
          .filter(Filler::isSure)
          .flatMap(filler -> quantities.at(filler.word()).stream())
          .distinct()
          .toList();
    }

    /** The likeliest finding at a word that fills a role, or in the phrase that it heads. */
    private <T extends Finding> Optional<T> first(
        Stream<Filler> fillers, Parse parse, Within<T> findings) {
      return fillers
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

    /** Of a word whose type would be a guess: the class of those types that are likely together. */
    private static Optional<Event.Quad> quad(Told told) {
      return Arrays.stream(Event.Quad.values()).filter(quad -> told.likely(quad) > SURE).findAny();
    }

    private static double confidence(
        Told told, Optional<Event.Type> type, Optional<Event.Quad> quad) {
      return type.map(told::likely).or(() -> quad.map(told::likely)).orElse(1 - told.none());
    }
  }
}
