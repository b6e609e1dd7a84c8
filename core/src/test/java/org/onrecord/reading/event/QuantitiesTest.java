package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Draft;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.syntax.MarkedParse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Event;
import org.onrecord.record.Ids;
import org.onrecord.record.Quantity;
import org.onrecord.text.Span;

class QuantitiesTest {
  /**
   * Each quantity as `words = what unit low..high`.
   *
   * @param sentence with a mark at each word that counts: what it counts, or `event` for one that
   *     only fills a role
   */
  private static List<String> found(String sentence) {
    return found(sentence, "");
  }

  /**
   * As above.
   *
   * @param somebody the word that heads the mention of an actor
   */
  private static List<String> found(String sentence, String somebody) {
    MarkedParse marked = MarkedParse.of(sentence, 0);
    String text = marked.text();
    Draft draft = new Draft(text, new Ids("d"));
    Map<Role, List<Filler>> counts = new EnumMap<>(Role.class);
    List<CountedWord> counted = new ArrayList<>();
    for (int word = 0; word < marked.marks().size(); word++) {
      String mark = marked.marks().get(word);
      if (mark.equals("event")) {
        counts.put(Role.COUNT, List.of(new Filler(marked.parse().span(word), .9)));
      } else if (!mark.isEmpty()) {
        counted.add(new CountedWord(marked.parse().span(word), Quantity.What.valueOf(mark)));
      }
    }
    draft.put(CountedWords.PART, counted);
    draft.put(
        Tellings.PART,
        List.of(MadeUpTold.of(marked.parse().span(0), .1, Map.of(Event.Type.ASSAULT, .9), counts)));
    draft.put(Parses.PART, List.of(marked.parse()));
    Map<Span, String> heads =
        somebody.isEmpty() ? Map.of() : Map.of(MadeUpTold.at(text, somebody), "a");
    draft.put(Roster.PART, new Roster(List.of(), Map.of(), heads));
    return new Quantities().of(draft).stream().map(each -> written(each, text)).toList();
  }

  private static String written(Quantity quantity, String text) {
    return quantity.span().in(text)
        + " = "
        + quantity.what()
        + " "
        + quantity.unit().orElse("-")
        + " "
        + (int) quantity.low().orElse(0)
        + ".."
        + (int) quantity.high().orElse(0);
  }

  @Test
  void aNumberCountsTheNounThatItStandsBefore() {
    assertEquals(
        List.of("at least 14 = KILLED villagers 14..0"),
        found(
            "Killed/VERB/root/0 at/ADP/case/3 least/ADJ/nmod/4 14/NUM/nummod/6/KILLED"
                + " old/ADJ/amod/6 Villagers/NOUN/obj/1"));
  }

  @Test
  void aWordForManyCountsTheNounBehindIt() {
    assertEquals(
        List.of("dozens = INJURED people 24..99"),
        found("Hurt/VERB/root/0 dozens/NOUN/obj/1/INJURED of/ADP/case/4 people/NOUN/nmod/2"));
    assertEquals(
        List.of("dozens = INJURED - 24..99"), found("Hurt/VERB/root/0 dozens/NOUN/obj/1/INJURED"));
  }

  @Test
  void twoWordsOfOneFigureAreOneQuantity() {
    assertEquals(
        List.of("two hundred = DISPLACED people 200..200"),
        found(
            "Displaced/VERB/root/0 two/NUM/compound/3/DISPLACED hundred/NUM/nummod/4/DISPLACED"
                + " people/NOUN/obj/1"));
  }

  @Test
  void twoFiguresAreTwo() {
    assertEquals(
        List.of("two = KILLED - 2..2", "three = INJURED - 3..3"),
        found(
            "Killed/VERB/root/0 two/NUM/obj/1/KILLED and/CCONJ/cc/6 three/NUM/nsubj:pass/6/INJURED"
                + " were/AUX/aux:pass/6 hurt/VERB/conj/1"));
  }

  @Test
  void whatOnlyFillsARoleCountsSomethingElse() {
    assertEquals(
        List.of("six = OTHER boats 6..6"),
        found("Burned/VERB/root/0 six/NUM/nummod/3/event boats/NOUN/obj/1"));
  }

  /** The model alone has it that they count something else. */
  @Test
  void whatBefellThemTheVerbSays() {
    assertEquals(
        List.of("At least nine = KILLED - 9..0"),
        found(
            "At/ADP/case/2 least/ADJ/nmod/3 nine/NUM/nsubj:pass/5/OTHER were/AUX/aux:pass/5"
                + " killed/VERB/root/0"));
  }

  @Test
  void thingsAndAnimalsAreNotKilledAsPeopleAre() {
    String sentence = "They/PRON/nsubj/2 killed/VERB/root/0 40/NUM/nummod/4/OTHER %s/NOUN/obj/2";
    assertEquals(List.of("40 = OTHER cows 40..40"), found(sentence.formatted("cows"), "They"));
    assertEquals(List.of("40 = KILLED men 40..40"), found(sentence.formatted("men"), "men"));
  }

  @Test
  void moneyIsMoney() {
    assertEquals(
        List.of("$40m = MONEY USD 40000000..40000000"),
        found("Sent/VERB/root/0 $40m/NUM/obj/1/OTHER"));
  }

  /** In long sentences each word picks its head for itself. */
  @Test
  void nounsInACircleEnd() {
    String circle =
        "Killed/VERB/root/0 six/NUM/nummod/3/KILLED men/NOUN/compound/4 all/NOUN/compound/3";
    assertEquals(1, found(circle).size());
  }
}
