package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
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

  @Override
  public Part<List<Quantity>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(CountedWords.PART, Tellings.PART, Parses.PART);
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

  private static Quantity quantity(
      Draft draft, Parse parse, Span word, Quantity.What what, Figure figure) {
    boolean money = !figure.currency().isEmpty();
    return new Quantity(
        draft.ids().next(Ids.Sort.QUANTITY, List.of(figure.span())),
        figure.span(),
        money ? Quantity.What.MONEY : what,
        money ? Optional.of(figure.currency()) : counted(draft.text(), parse, word),
        figure.low(),
        figure.high());
  }

  /** The noun that a number counts, as written. */
  private static Optional<String> counted(String text, Parse parse, Span word) {
    return CountedNoun.of(parse, parse.wordAt(word.start())).stream()
        .mapToObj(noun -> parse.span(noun).in(text).toLowerCase(Locale.ROOT))
        .findFirst();
  }
}
