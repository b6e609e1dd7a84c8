package org.onrecord.reading.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Span;

class ResolutionTest {
  private static final Gazetteer GAZETTEER = new Gazetteer();

  /** The units of the places that a text with names in braces means, "" where there is none. */
  private static List<String> units(String marked) {
    StringBuilder text = new StringBuilder();
    List<Resolution.Mention> mentions = new ArrayList<>();
    for (String piece : marked.split("(?=\\{)|(?<=\\})")) {
      if (piece.startsWith("{")) {
        String name = piece.substring(1, piece.length() - 1);
        Span span = new Span(text.length(), text.length() + name.length());
        mentions.add(new Resolution.Mention(span, name));
        text.append(name);
      } else {
        text.append(piece);
      }
    }
    return Resolution.of(text.toString(), mentions, GAZETTEER).stream()
        .map(place -> place.map(Gazetteer.Entry::unit).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained in {Paris}. | FR.11",
        "It rained in {Paris}, {Texas}. | US.TX US.TX",
        "It rained in {Bangor}, {Maine}. | US.ME US.ME",
        "It rained in {Bangor}. It rained in {Cardiff} and in {Swansea} too. | GB.WLS GB.WLS GB.WLS",
        "It rained in {Springfield}, in {Peoria} and in {Decatur}. | US.IL US.IL US.IL"
      })
  void whatIsNamedBesideItTellsWhich(String marked, String units) {
    assertEquals(List.of(units.split(" ")), units(marked));
  }

  @Test
  void aNameMeansOnePlaceInADocument() {
    List<String> units = units("From {Paris}, {Texas}, he went home. In {Paris} it rained.");
    assertEquals(List.of("US.TX", "US.TX", "US.TX"), units);
  }

  @Test
  void whatNoPlaceIsCalledIsNowhere() {
    assertEquals(List.of("", "FR.11"), units("From {Qwxz} he went to {Paris}."));
    assertEquals(List.of(), units("He stayed."));
  }

  @Test
  void aListOfTenThousandPlacesIsRead() {
    String[] names = {"Paris", "Springfield", "Lyon", "Texas", "Bangor", "Berlin", "Of", "Nice"};
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      marked.append('{').append(names[i % names.length]).append(i % 3 == 0 ? "" : i).append("}; ");
    }
    List<String> units = units(marked.toString());
    assertEquals(10_000, units.size());
    assertEquals(units.getFirst(), units.get(24), "Paris, both times");
    assertEquals("", units.get(1));
  }
}
