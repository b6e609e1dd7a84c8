package org.onrecord.reading.actor;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.reading.actor.Lexicon.Body;
import org.onrecord.reading.actor.Lexicon.State;
import org.onrecord.reading.actor.Lexicon.Use;

/**
 * The word lists, read from the library's resources on other threads while the model is loaded.
 *
 * <p>Safe to share between threads.
 */
final class Lists {
  private final Supplier<Phrasebook<State>> states =
      begun("countries.tsv", 3, true, 2, row -> new State(row[0], use(row[1])));
  private final Supplier<Phrasebook<Body>> bodies =
      begun("bodies.tsv", 3, true, 0, row -> new Body(Code.of(row[1]), row[2].equals("seat")));
  private final Supplier<Phrasebook<String>> sectors =
      begun("sectors.tsv", 2, false, 0, row -> row[1]);
  private final Supplier<Phrasebook<String>> countries =
      CompletableFuture.supplyAsync(Lists::countriesAndCities)::join;
  private final Supplier<Towns> towns = CompletableFuture.supplyAsync(Towns::new)::join;

  private static <T> Supplier<Phrasebook<T>> begun(
      String resource, int columns, boolean names, int phrase, Function<String[], T> meaning) {
    return CompletableFuture.supplyAsync(
            () -> Phrasebook.read(resource, columns, names, phrase, meaning))
        ::join;
  }

  /** States, peoples and cities in one, so that of "New Mexico" the longest is found. */
  private static Phrasebook<String> countriesAndCities() {
    Phrasebook<String> book = new Phrasebook<>(true);
    Phrasebook.rows("countries.tsv", 3).forEach(row -> book.add(row[2], row[0]));
    Phrasebook.rows("cities.tsv", 2).forEach(row -> book.add(row[0], row[1]));
    return book;
  }

  private static Use use(String written) {
    return switch (written) {
      case "name" -> Use.NAME;
      case "demonym" -> Use.DEMONYM;
      default -> Use.CAPITAL;
    };
  }

  Phrasebook<State> states() {
    return states.get();
  }

  Phrasebook<Body> bodies() {
    return bodies.get();
  }

  Phrasebook<String> sectors() {
    return sectors.get();
  }

  Phrasebook<String> countries() {
    return countries.get();
  }

  Towns towns() {
    return towns.get();
  }
}
