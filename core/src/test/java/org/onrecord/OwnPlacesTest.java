package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.reading.place.OwnPlace;
import org.onrecord.record.Place;
import org.onrecord.text.Document;

/** The whole reader, with the model that ships, where its user knows places. */
class OwnPlacesTest {
  private static final int MANY = 10_000;

  private static final List<String> WORDS =
      List.of("Nice", "Reading", "Of", "Mobile", "Most", "Split", "Halden", "Halden Bay");

  private static Reader reader;
  private static Reader plain;

  @BeforeAll
  static void open() {
    List<OwnPlace> places = new ArrayList<>();
    WORDS.forEach(word -> places.add(OwnPlace.of(word, 60, -140)));
    IntStream.range(0, MANY).forEach(i -> places.add(OwnPlace.of(invented(i), 60, i / 100.)));
    reader = Reader.load(new Hints(places, Optional.empty()));
    plain = Reader.load();
  }

  @AfterAll
  static void close() {
    reader.close();
    plain.close();
  }

  /** Another name for each number. */
  private static String invented(int i) {
    StringBuilder name = new StringBuilder("Qu");
    for (int rest = i + 100; rest > 0; rest /= 20) {
      name.append("bdfgklmnprstvzxwhcjq".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
    }
    return name.toString();
  }

  private static List<Place> places(Reader reader, String text) {
    return reader.read(Document.of(text), true).places();
  }

  private static List<String> names(Reader reader, String text) {
    return places(reader, text).stream().map(place -> place.span().in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nice work if you can get it, he said. It was a nice day.",
        "“Nice work,” the coach said.",
        "Reading is what children should do more of, the minister said, and reading aloud.",
        "Of the three bridges one is closed, the engineer said.",
        "Mobile phones are banned in the hall. A mobile clinic came.",
        "Most of the voters stayed at home, most of all the young.",
        "Split the bill, she told them. They split it."
      })
  void wordsAreNoPlacesByTheGazetteerAlone(String text) {
    assertEquals(List.of(), names(plain, text));
    assertEquals(List.of(), names(reader, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left for >Nice< on Monday.",
        "Nothing was heard of the >Halden< plan.",
        "“It began in >Halden<,” he said, “and ended at >Halden Bay<.”",
        "MERCHANTS OF >Halden< ARE TOLD TO WAIT"
      })
  void onesOwnNamesAreFoundWithACapital(String marked) {
    List<Place> found = places(reader, marked.replaceAll("[<>]", ""));
    assertEquals(
        IntStream.range(0, marked.length()).filter(i -> marked.charAt(i) == '>').count(),
        found.size());
    found.forEach(place -> assertEquals(Optional.of(new Place.Point(60, -140)), place.point()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Bank of Halden said on Monday that it would lend no more.",
        "Ann Halden said she would go. Halden left on Monday."
      })
  void whatLiesInANameOfAPersonOrABodyIsNoPlace(String text) {
    assertEquals(List.of(), names(reader, text));
  }

  @Test
  void tenThousandDifferentPlacesAreReadInOrder() {
    List<String> wanted = IntStream.range(0, MANY).mapToObj(OwnPlacesTest::invented).toList();
    assertEquals(MANY, wanted.stream().distinct().count());
    String text =
        wanted.stream().map(name -> "It rained in " + name + ".").collect(Collectors.joining(" "));
    List<Place> found = places(reader, text);
    assertIterableEquals(wanted, found.stream().map(place -> place.span().in(text)).toList());
    assertIterableEquals(wanted, found.stream().map(place -> place.name().orElse("")).toList());
  }

  @Test
  void onePlaceTenThousandTimesIsReadToTheEnd() {
    String text = "In Halden. ".repeat(MANY);
    List<Place> found = places(reader, text);
    assertEquals(MANY, found.size());
    assertTrue(found.stream().allMatch(place -> place.name().equals(Optional.of("Halden"))));
    assertEquals(text.lastIndexOf("Halden"), found.getLast().span().start());
  }

  @Test
  void homeTellsWhichPlaceIsMeant() {
    String text = "The fair in Birmingham opens on Monday.";
    try (Reader american = Reader.load(new Hints(List.of(), Optional.of("United States")))) {
      assertEquals(Optional.of("US"), places(american, text).getFirst().country());
    }
    assertEquals(Optional.of("GB"), places(plain, text).getFirst().country());
  }
}
