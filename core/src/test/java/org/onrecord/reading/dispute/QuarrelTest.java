package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Dispute.Relation;
import org.onrecord.text.Span;

class QuarrelTest {
  private static Unit unit(String who, int at) {
    return new Unit(List.of(new Span(at, at + 9)), Optional.empty(), Optional.of(who), who);
  }

  private static Match match(Unit left, Unit right, double likely) {
    return new Match(left, right, Map.of(Relation.DENIAL, likely));
  }

  @Test
  void whatTheSameTwoSayNearEachOtherAddsUp() {
    List<Quarrel> quarrels =
        Quarrel.of(
            List.of(
                match(unit("mayor", 0), unit("clerk", 50), .5),
                match(unit("clerk", 50), unit("mayor", 90), .5)));
    assertEquals(1, quarrels.size());
    assertEquals(.75, quarrels.getFirst().chance(), 1e-9);
  }

  @Test
  void farApartTheyQuarrelAnew() {
    List<Quarrel> quarrels =
        Quarrel.of(
            List.of(
                match(unit("mayor", 0), unit("clerk", 50), .5),
                match(unit("mayor", 5_000), unit("clerk", 5_050), .5)));
    assertEquals(2, quarrels.size());
  }

  @Test
  void pairsFarLessLikelyThanTheBestAreLeftOut() {
    Unit clerk = unit("clerk", 50);
    List<Quarrel> quarrels =
        Quarrel.of(
            List.of(match(unit("mayor", 0), clerk, .9), match(unit("mayor", 20), clerk, .1)));
    assertEquals(1, quarrels.getFirst().matches().size());
  }

  @Test
  void quarrelsThatShareAUnitAreOneDispute() {
    Unit mayor = unit("mayor", 0);
    Unit clerk = unit("clerk", 20);
    Unit baker = unit("baker", 40);
    Unit miner = unit("miner", 60);
    Unit nurse = unit("nurse", 80);
    List<Quarrel> quarrels =
        Quarrel.of(
            List.of(match(mayor, clerk, .9), match(baker, nurse, .9), match(clerk, miner, .9)));
    assertEquals(List.of(2, 1), Quarrel.joined(quarrels).stream().map(List::size).toList());
  }

  @Test
  void aLateQuarrelJoinsTwoGroups() {
    Unit mayor = unit("mayor", 0);
    Unit clerk = unit("clerk", 20);
    Unit baker = unit("baker", 40);
    Unit miner = unit("miner", 60);
    List<Quarrel> quarrels =
        Quarrel.of(
            List.of(match(mayor, clerk, .9), match(baker, miner, .9), match(mayor, miner, .9)));
    assertEquals(List.of(3), Quarrel.joined(quarrels).stream().map(List::size).toList());
  }
}
