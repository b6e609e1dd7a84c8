package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryTest {
  /** "Cooks sang in Lyon." */
  private static String in(String place) {
    return "Cooks/NOUN/nsubj/2/person sang/VERB/root/0 in/ADP/case/4 %s/PROPN/obl/2\n"
        .formatted(place.replace(" ", "/PROPN/compound/4 "));
  }

  /** "French cooks sang." */
  private static String of(String people) {
    return "%s/ADJ/amod/2 cooks/NOUN/nsubj/3/person sang/VERB/root/0\n".formatted(people);
  }

  private static Optional<String> country(String... sentences) {
    MarkedSentences text = MarkedSentences.of(String.join("", sentences));
    return Story.of(text.draft(), MarkedSentences.LEXICON).country();
  }

  @Test
  void itPlaysWhereMostOfItsNamesAre() {
    assertEquals(Optional.of("FRA"), country(in("Lyon"), of("Old")));
    assertEquals(Optional.of("ITA"), country(in("Milan"), in("Lyon"), in("Italy")));
    assertEquals(Optional.of("ITA"), country(of("Italian"), of("French"), of("Italian")));
    assertEquals(Optional.of("IND"), country(in("New Delhi")));
  }

  @Test
  void halfIsNotMost() {
    assertEquals(Optional.empty(), country(in("Milan"), in("Lyon")));
    assertEquals(Optional.empty(), country(of("Italian"), of("French")));
  }

  @Test
  void aPlaceCountsMoreThanAPeople() {
    assertEquals(Optional.of("ITA"), country(of("French"), in("Milan")));
  }

  @Test
  void aCapitalCountsLikeAnyOtherCity() {
    assertEquals(Optional.empty(), country(in("Paris"), in("Milan")));
  }

  @Test
  void itMayNameNoCountry() {
    assertEquals(Optional.empty(), country(of("Old")));
    assertEquals(Optional.empty(), country(in("Haldenburg")));
  }

  /** A group that is repeated in a pattern takes stack for each time. */
  @Test
  void aNameMayBeOfAnyLength() {
    assertEquals(Optional.empty(), country(in("Rix " + "Rix ".repeat(20_000) + "Rix")));
  }
}
