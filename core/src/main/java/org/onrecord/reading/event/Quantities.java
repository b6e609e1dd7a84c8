package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  private static final double SURE = 0.5;

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
    TreeMap<Span, Quantity.What> words = new TreeMap<>();
    for (Told told : draft.get(Tellings.PART)) {
      told.fillers().getOrDefault(Role.COUNT, List.of()).stream()
          .filter(filler -> filler.likely() > SURE)
          .forEach(filler -> words.put(filler.word(), Quantity.What.OTHER));
    }
    draft.get(CountedWords.PART).forEach(counted -> words.put(counted.word(), counted.what()));
    TreeMap<Span, Quantity> found = new TreeMap<>(Comparator.comparingInt(Span::start));
    List<Parse> parses = draft.get(Parses.PART);
    List<Span> taken = new ArrayList<>();
    words.forEach(
        (word, what) ->
            Parses.at(parses, word.start())
                .flatMap(parse -> figure(draft.text(), parse, word))
                .filter(figure -> taken.stream().noneMatch(figure.span()::overlaps))
                .ifPresent(
                    figure -> {
                      taken.add(figure.span());
                      found.put(figure.span(), quantity(draft, parses, word, what, figure));
                    }));
    return List.copyOf(found.values());
  }

  private Optional<Figure> figure(String text, Parse parse, Span word) {
    return figures.at(text, word, parse.extent());
  }

  private static Quantity quantity(
      Draft draft, List<Parse> parses, Span word, Quantity.What what, Figure figure) {
    boolean money = !figure.currency().isEmpty();
    Optional<String> unit =
        money
            ? Optional.of(figure.currency())
            : Parses.at(parses, word.start()).flatMap(parse -> counted(draft.text(), parse, word));
    return new Quantity(
        draft.ids().next(Ids.Sort.QUANTITY, List.of(figure.span())),
        figure.span(),
        money ? Quantity.What.MONEY : what,
        unit,
        figure.low(),
        figure.high());
  }

  /** The noun that a number counts, as written. */
  private static Optional<String> counted(String text, Parse parse, Span word) {
    int at = parse.wordAt(word.start());
    while (parse.isRelated(at, "nummod", "compound", "amod", "advmod") && !parse.isRoot(at)) {
      at = parse.head(at);
    }
    if (at == parse.wordAt(word.start())) {
      at = parse.children(at, "nmod").findFirst().orElse(-1);
    }
    return at >= 0 && parse.isTagged(at, "NOUN")
        ? Optional.of(parse.span(at).in(text).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
