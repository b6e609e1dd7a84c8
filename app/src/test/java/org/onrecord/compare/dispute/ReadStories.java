package org.onrecord.compare.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.text.Document;

/**
 * Short reports of some stories in an invented country, as the reader reads them: a few of some,
 * more than may be compared of others; all name the country's capital.
 */
final class ReadStories {
  /** More than so many may have a name by which documents are compared. */
  private static final int REPORTS = 72;

  private static final List<String> PEOPLE =
      List.of(
          "Nyota Sembira",
          "Idris Kalombe",
          "Zawadi Teka",
          "Abeli Nsimba",
          "Ines Okoro",
          "Hamisi Orrel",
          "Sefu Barran",
          "Mirela Dosta",
          "Pavo Lindqvar",
          "Tarek Osmund");
  private static final List<String> TOWNS =
      List.of("Rivna", "Tamber", "Kuru", "Halvard", "Orsomo", "Belligat", "Senja Vale", "Mirkot");
  private static final List<String> THINGS =
      List.of(
          "harbour tunnel",
          "cotton tariff",
          "railway bridge",
          "hospital budget",
          "fishing treaty",
          "stadium contract",
          "copper licence",
          "reservoir pipeline",
          "museum archive",
          "ferry timetable",
          "airport runway",
          "vaccine shipment");
  private static final List<String> SAYINGS =
      List.of(
          "%1$s said on Monday that the %3$s near %2$s would be examined before winter in Vessia.",
          "In %2$s, %1$s told reporters from Vessia: the %3$s was never paid for by the ministry.",
          "Residents of %2$s blame %1$s for the %3$s, according to a petition sent to Vessia.",
          "\u201cNobody asked us about the %3$s,\u201d %1$s wrote from %2$s to parliament in Vessia.",
          "Engineers flew from Vessia to %2$s because %1$s had questioned the %3$s twice.",
          "The %3$s divides %2$s; lawyers in Vessia confirmed that %1$s had withdrawn a complaint.");

  /** Words that are too short to tell a story by. */
  private static final List<String> SHORT =
      List.of(
          "the", "old", "dog", "ran", "far", "and", "saw", "one", "red", "bus", "near", "his",
          "shop", "but", "few", "had", "time", "to", "wait", "for", "rain", "or", "snow", "at",
          "noon", "then", "all", "went", "home", "by", "car", "with", "two", "wet", "hats", "in",
          "a", "box");

  private ReadStories() {}

  /** A story is a person, a town and a thing; some share one of them with others. */
  private static String text(Random random) {
    int story = (int) Math.min(Math.abs(random.nextGaussian()) * 5, PEOPLE.size() - 1);
    String person = PEOPLE.get(story);
    String town = TOWNS.get(story % TOWNS.size());
    String thing = THINGS.get(random.nextInt(3) == 0 ? random.nextInt(THINGS.size()) : story);
    String told =
        SAYINGS
            .get(random.nextInt(SAYINGS.size()))
            .formatted(person, random.nextInt(5) == 0 ? TOWNS.get(random.nextInt(8)) : town, thing);
    return told
        + " The mayor said that Vessia had been told. It was cold and "
        + words(random)
        + ".";
  }

  /** So many that no report is a reprint of another. */
  private static String words(Random random) {
    return Stream.generate(() -> SHORT.get(random.nextInt(SHORT.size())))
        .limit(40)
        .collect(Collectors.joining(" "));
  }

  /** The reports in their order. */
  static List<Result.Read> all() {
    Random random = new Random(20261127);
    Stream<Document> documents =
        IntStream.range(0, REPORTS)
            .mapToObj(
                number ->
                    new Document(
                        Optional.of("https://paper" + number + ".example/1"),
                        Optional.of("2026-03-02"),
                        Optional.empty(),
                        text(random)));
    List<Result.Read> read = new ArrayList<>();
    try (Reader reader = Reader.load();
        Stream<Result> results = reader.readAll(documents, 1, true)) {
      results.forEachOrdered(result -> read.add((Result.Read) result));
    }
    return read;
  }
}
