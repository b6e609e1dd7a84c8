package org.onrecord.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.onrecord.compare.Known.Member;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;

final class HappeningsTest {
  private static final Comparison COMPARISON = Comparison.load();

  private static final String ATTACK =
      "A gunman attacked the Marlow Hotel in Tarnby on 2026-03-02."
          + " Police in Tarnby said that two guests of the Marlow Hotel had been taken to hospital.";
  private static final String SAME_ATTACK =
      "The attack on the Marlow Hotel in Tarnby on 2026-03-02 left guests in fear."
          + " The gunman fled from the Marlow Hotel before police came, Tarnby's mayor said.";

  /** The happening of the first event of each report. */
  private static List<Long> happenings(Written... reports) {
    return happenings(COMPARISON, List.of(reports));
  }

  private static List<Long> happenings(Likeness likeness, List<Written> reports) {
    Remembered known = new Remembered();
    Happenings happenings = new Happenings(likeness, Happenings.LEAST);
    List<Long> first = new ArrayList<>();
    for (Written each : reports) {
      List<Member> members = happenings.add(COMPARISON.events(each.record()), known);
      members.forEach(known::put);
      first.add(members.getFirst().happening());
    }
    return first;
  }

  private static void assertOne(List<Long> happenings) {
    assertEquals(1, happenings.stream().distinct().count(), happenings::toString);
  }

  private static void assertApart(List<Long> happenings) {
    assertEquals(happenings.size(), happenings.stream().distinct().count(), happenings::toString);
  }

  @Test
  void joinsTwoReportsOfOneAttack() {
    assertOne(
        happenings(
            Written.on("2026-03-03", ATTACK).event("attacked", "Tarnby", 55.6, 0.6, "2026-03-02"),
            Written.on("2026-03-03", SAME_ATTACK)
                .event("attack", "Tarnby", 55.6, 0.6, "2026-03-02")));
  }

  @Test
  void keepsAttacksOnDifferentDaysApart() {
    assertApart(
        happenings(
            Written.on("2026-03-03", ATTACK).event("attacked", "Tarnby", 55.6, 0.6, "2026-03-02"),
            Written.on("2026-03-10", SAME_ATTACK.replace("03-02", "03-09"))
                .event("attack", "Tarnby", 55.6, 0.6, "2026-03-09")));
  }

  @Test
  void keepsAttacksInDifferentTownsApart() {
    assertApart(
        happenings(
            Written.on("2026-03-03", ATTACK).event("attacked", "Tarnby", 55.6, 0.6, "2026-03-02"),
            Written.on("2026-03-03", SAME_ATTACK.replace("Tarnby", "Ostwick"))
                .event("attack", "Ostwick", 51.2, 1.4, "2026-03-02")));
  }

  @Test
  void joinsAnUpdateWithOtherCounts() {
    String report =
        "A bomb at the Sedge Market in Ostwick killed %s traders. The Sedge Market is shut.";
    assertOne(
        happenings(
            Written.on("2026-03-02", report.formatted("12")).event("killed"),
            Written.on("2026-03-03", report.formatted("15")).event("killed")));
  }

  @Test
  void keepsWhatIsToldAsNotHappenedFromWhatHappened() {
    String report = "The union at the Sedge Market %s on Monday. The Sedge Market was open.";
    assertApart(
        happenings(
            Written.of(report.formatted("struck")).event("struck"),
            Written.of(report.formatted("never struck"))
                .event("struck", Event.Tense.PAST, Factuality.CERTAINLY_NOT)));
  }

  @Test
  void joinsAPlanWithWhatCameOfItOnlyOnTheDayThatBothTell() {
    String plan =
        "The unions of the Sedge Market will strike on 2026-03-09. The Sedge Market is in Ostwick.";
    String strike =
        "The unions of the Sedge Market went on strike on %s. The Sedge Market is in Ostwick.";
    Written planned =
        Written.on("2026-03-05", plan).event("strike", Event.Tense.FUTURE, "2026-03-09");
    assertOne(
        happenings(
            planned,
            Written.on("2026-03-10", strike.formatted("2026-03-09"))
                .event("strike", Event.Tense.PAST, "2026-03-09")));
    assertApart(
        happenings(planned, Written.on("2026-03-10", strike.formatted("a day")).event("strike")));
  }

  @Test
  void aReadingOfTheSameReportsGivesTheSame() {
    Written one = Written.of(ATTACK).event("attacked");
    Written other = Written.of(SAME_ATTACK).event("attack");
    assertEquals(happenings(one, other), happenings(one, other));
    assertNotEquals(List.of(), happenings(one, other));
  }

  /** Both name the hotel, and are else about other things. */
  @Test
  void eventsOfReportsOnOtherThingsAreNotCompared() {
    String fair =
        "Odile Larkin praised the Marlow Hotel. Bakers, brewers and weavers from eleven"
            + " valleys showed cheese, cloth, honey and cider; a choir sang, and children rode"
            + " ponies past the windmill. Rain had spoiled last summer's harvest; orchards along the"
            + " canal bear plums again, beekeepers counted twice as many swarms, and the miller"
            + " expects barley, oats and rye before autumn. Judges gave ribbons to goats, geese and"
            + " a pumpkin.";
    List<Boolean> ofTwo = new ArrayList<>();
    Likeness noting =
        (one, other, company) -> {
          ofTwo.add(!one.report().id().equals(other.report().id()));
          return 0;
        };
    Written attack = Written.on("2026-03-03", ATTACK).event("attacked");
    happenings(noting, List.of(attack, Written.on("2026-03-03", fair).event("praised")));
    assertEquals(List.of(), ofTwo);
    happenings(noting, List.of(attack, Written.on("2026-03-03", SAME_ATTACK).event("attack")));
    assertEquals(List.of(true), ofTwo);
  }

  @Test
  void comparisonsGrowWithTheNumberOfEvents() {
    long some = comparisons(300);
    long twice = comparisons(600);
    assertTrue(some > 0, "nothing was compared");
    assertTrue(twice < 2.2 * some, twice + " comparisons for 600 reports, " + some + " for 300");
    assertTrue(twice <= 600L * Keys.MOST * Happenings.MEMBERS);
  }

  /** Of reports that all share their words: each key leads to all of them. */
  private static long comparisons(int reports) {
    AtomicLong count = new AtomicLong();
    List<Written> written = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      written.add(
          Written.of("Gunmen attacked the Marlow Hotel in Tarnby, report " + i + " says.")
              .event("attacked"));
    }
    happenings(
        (one, other, company) -> {
          count.incrementAndGet();
          return 0;
        },
        written);
    return count.get();
  }
}
