package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Opposing;
import org.onrecord.reading.dispute.Rifts.Clash;
import org.onrecord.reading.dispute.Rifts.Held;
import org.onrecord.reading.dispute.Rivals.Place;
import org.onrecord.reading.dispute.Rivals.Rivalry;
import org.onrecord.record.Act;
import org.onrecord.record.Dispute.Relation;
import org.onrecord.text.Span;

/** Claims of several documents, made by hand. */
class AfarTest {
  private static final int DEPTH = 2;

  private final Rivals rivals = new Rivals(opposing());

  /** It sees figures where the signs do, and nothing else. */
  private static Opposing opposing() {
    ShortBuffer weights = ShortBuffer.allocate(2 + 1 + 9 + 5 + 8);
    int biases = weights.limit() - 4;
    for (int relation : new int[] {0, 1, 3}) {
      weights.put(biases + relation, Float.floatToFloat16(-4));
    }
    return new Opposing(
        List.of(), DEPTH, 1, List.of("denial", "contradiction", "count", "blame"), weights);
  }

  static Claim claim(String who, String words, String... named) {
    return counting(who, words, List.of(), Set.of(), Set.of(), named);
  }

  private static Claim counting(
      String who,
      String words,
      List<Amount> amounts,
      Set<String> when,
      Set<String> sorts,
      String... named) {
    Set<String> stems = Set.copyOf(Arrays.asList(words.split(" ")));
    Unit unit =
        new Unit(List.of(new Span(0, words.length())), Optional.empty(), Optional.of(who), who);
    Gist gist =
        new Gist(
            unit,
            sorts,
            new BitSet(),
            stems,
            stems,
            Set.of(),
            Set.of(),
            Set.of(),
            false,
            false,
            false,
            Set.of(),
            amounts,
            Set.of(),
            Set.of(),
            Set.of(),
            new int[] {0, 0},
            0,
            Act.SAY,
            true,
            new Gist.Apart(stems, when, Set.of(), false));
    return new Claim(
        gist,
        Optional.of("s-" + who),
        Optional.of(who),
        Set.of(who),
        Set.of(named),
        new Seen(List.of(new float[] {0.5f, -2})));
  }

  private static Claims tractors(String who, double number, String when) {
    OptionalDouble value = OptionalDouble.of(number);
    Amount amount =
        new Amount(
            Amount.Sort.COUNT, value, value, Optional.empty(), "tractor", Set.of(), Set.of());
    return new Claims(
        List.of(
            counting(who, "tractors stood there", List.of(amount), Set.of(when), Set.of("own"))));
  }

  private List<Relation> found(Claims one, Claims other) {
    return rivals.of(one, other).stream().map(Rivalry::relation).toList();
  }

  @Test
  void figuresOfOneThingAndTimeThatDifferAreADispute() {
    assertEquals(
        List.of(Relation.COUNT),
        found(tractors("prefecture", 190, "2024-02-05"), tractors("union", 310, "2024-02-05TMO")));
  }

  @Test
  void theSameSourceOnlyUpdatesItsFigure() {
    assertEquals(
        List.of(),
        found(
            tractors("prefecture", 190, "2024-02-05"), tractors("prefecture", 310, "2024-02-05")));
  }

  @Test
  void figuresOfAnotherDayAreNone() {
    assertEquals(
        List.of(),
        found(tractors("prefecture", 190, "2024-02-05"), tractors("union", 310, "2024-02-06")));
  }

  @Test
  void figuresThatAgreeAreNone() {
    assertEquals(
        List.of(),
        found(tractors("prefecture", 190, "2024-02-05"), tractors("union", 190, "2024-02-05")));
  }

  @Test
  void claimsComeOutAsTheyWereKept() {
    Claims kept = tractors("prefecture", 190, "2024-02-05");
    Claims back = Claims.of(kept.bytes());
    assertArrayEquals(kept.bytes(), back.bytes());
    assertEquals(
        rivals.of(kept, tractors("union", 310, "2024-02-05")),
        rivals.of(back, tractors("union", 310, "2024-02-05")));
    assertEquals(
        Set.of("nyota"), Claims.of(new Claims(List.of(claim("x", "a", "nyota"))).bytes()).topics());
  }

  @Test
  void otherBytesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Claims.of(new byte[] {1, 2, 3}));
    byte[] deflated = {0x78, (byte) 0x9c, 0x63, 0, 0, 0, 1, 0, 1};
    assertThrows(IllegalArgumentException.class, () -> Claims.of(deflated));
    byte[] greatest = {0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0};
    assertThrows(IllegalArgumentException.class, () -> Claims.of(greatest));
    byte[] negative = {(byte) 0xff, 0, 0, 0, 0};
    assertThrows(IllegalArgumentException.class, () -> Claims.of(negative));
  }

  private static Held held(String document, int start) {
    return new Held(
        document,
        new Place(List.of(new Span(start, start + 5)), Optional.empty(), Optional.empty(), true));
  }

  private static Clash clash(Held one, Held other, Relation relation, double chance) {
    return new Clash(new Rivalry(relation, chance, one.place(), other.place()), one, other);
  }

  @Test
  void pairsWithAClaimInCommonAreOneDisputeOfTheSurestRelation() {
    Held wire = held("a", 10);
    Held paper = held("b", 20);
    Held blog = held("c", 30);
    List<Rifts.Rift> found =
        Rifts.of(
            List.of(
                clash(wire, paper, Relation.CONTRADICTION, 0.6),
                clash(paper, blog, Relation.CONTRADICTION, 0.8),
                clash(wire, blog, Relation.BLAME, 0.5)));
    assertEquals(
        List.of(
            new Rifts.Rift(
                Relation.CONTRADICTION, List.of(List.of(paper), List.of(wire, blog)), 0.8)),
        found);
  }
}
