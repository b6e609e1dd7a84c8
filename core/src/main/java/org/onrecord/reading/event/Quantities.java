package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Ids;
import org.onrecord.record.Quantity;
import org.onrecord.text.Span;

/**
 * The counts and amounts of a document that go with what happens, in text order.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Quantities implements Step<List<Quantity>> {
  public static final Part<List<Quantity>> PART = new Part<>("quantities");

  private final Figures figures = new Figures();
  private final Fates fates = new Fates();

  @Override
  public Part<List<Quantity>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(CountedWords.PART, Tellings.PART, Parses.PART, Roster.PART);
  }

  @Override
  public List<Quantity> of(Draft draft) {
    SortedMap<Span, Quantity.What> words = new TreeMap<>();
    for (Told told : draft.get(Tellings.PART)) {
      Filler.sure(told.fillers(Role.COUNT))
          .forEach(filler -> words.put(filler.word(), Quantity.What.OTHER));
    }
    draft.get(CountedWords.PART).forEach(counted -> words.put(counted.word(), counted.what()));
    List<Quantity> found = new ArrayList<>();
    words.forEach((word, what) -> quantity(draft, word, what, found).ifPresent(found::add));
    return List.copyOf(found);
  }

  /**
   * What a number counts; empty for a further word of one that was found.
   *
   * @param before those found, in text order
   */
  private Optional<Quantity> quantity(
      Draft draft, Span word, Quantity.What what, List<Quantity> before) {
    int free = before.isEmpty() ? 0 : before.getLast().span().end();
    return Parses.at(draft.get(Parses.PART), word.start())
        .flatMap(
            parse ->
                figures
                    .at(draft.text(), word, parse.extent())
                    .filter(figure -> figure.span().start() >= free)
                    .map(figure -> quantity(draft, parse, word, what, figure)));
  }

  private Quantity quantity(
      Draft draft, Parse parse, Span word, Quantity.What what, Figure figure) {
    Forms forms = new Forms(parse, draft.text());
    int number = parse.wordAt(word.start());
    OptionalInt noun = CountedNoun.of(parse, number);
    boolean money = !figure.currency().isEmpty();
    return new Quantity(
        draft.ids().next(Ids.Sort.QUANTITY, List.of(figure.span())),
        figure.span(),
        money ? Quantity.What.MONEY : fate(draft, forms, number, noun).orElse(what),
        money
            ? Optional.of(figure.currency())
            : noun.stream()
                .mapToObj(at -> parse.span(at).in(draft.text()).toLowerCase(Locale.ROOT))
                .findFirst(),
        figure.low(),
        figure.high());
  }

  /** What befell whom a number counts; things and animals are no actors, and killed as "other". */
  private Optional<Quantity.What> fate(Draft draft, Forms forms, int number, OptionalInt noun) {
    boolean somebody =
        noun.isEmpty()
            || draft.get(Roster.PART).at(forms.parse().span(noun.getAsInt())).isPresent();
    return somebody ? fates.of(CountedNoun.top(forms.parse(), number), forms) : Optional.empty();
  }
}
