package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.MadeUpWords;
import org.onrecord.model.Words;

/** Words are one letter each, with a space between. */
class NestingTest {
  private static final Words SECTION = section(40);

  private static Words section(int words) {
    int[] subwords = new int[words];
    Arrays.fill(subwords, 1);
    return MadeUpWords.of(subwords);
  }

  /** An attribution of a cue of one word and contents from first to last word, given in pairs. */
  private static Attribution attribution(int cue, int... contents) {
    Fragment by = new Fragment(Role.CUE, cue, cue, 1, 0);
    List<Choice> choices =
        IntStream.range(0, contents.length / 2)
            .mapToObj(i -> new Fragment(Role.CONTENT, contents[2 * i], contents[2 * i + 1], 1, 0))
            .map(content -> new Choice(content, Optional.of(by), 1))
            .toList();
    return new Attribution(choices, new Choice(by, Optional.empty(), 1), Optional.empty());
  }

  private static List<Optional<Attribution>> outerOf(Attribution inner, Attribution... outer) {
    return Nesting.nest(List.of(inner), List.of(outer), SECTION).stream()
        .map(Attribution::within)
        .toList();
  }

  @Test
  void standsWithinTheOneWhoseContentHoldsIt() {
    Attribution first = attribution(1, 2, 10);
    Attribution second = attribution(12, 13, 30);
    assertEquals(List.of(Optional.of(second)), outerOf(attribution(15, 16, 20), first, second));
  }

  @Test
  void isDroppedWhereAnotherThanTheOneWithItsCueHoldsMostOfIt() {
    Attribution first = attribution(1, 2, 16);
    Attribution second = attribution(30, 17, 29);
    assertEquals(List.of(Optional.of(first)), outerOf(attribution(10, 12, 18), first, second));
    assertEquals(List.of(), outerOf(attribution(10, 15, 20), first, second));
    assertEquals(List.of(), outerOf(attribution(21, 12, 18), first, second));
  }

  @Test
  void isDroppedWhereNoneHoldsMoreThanHalf() {
    Attribution outer = attribution(1, 2, 10);
    assertEquals(List.of(), outerOf(attribution(3, 9, 20), outer));
    assertEquals(List.of(), outerOf(attribution(3, 9, 10, 12, 13), outer));
    assertEquals(List.of(Optional.of(outer)), outerOf(attribution(3, 8, 10, 12, 13), outer));
    assertEquals(List.of(), outerOf(attribution(3, 9, 10)));
  }

  @Test
  void mayStandInSeveralPiecesOfContent() {
    Attribution outer = attribution(10, 2, 8, 12, 20);
    assertEquals(List.of(Optional.of(outer)), outerOf(attribution(3, 5, 8, 12, 14), outer));
  }

  @Test
  void theOuterOneAgainIsDropped() {
    assertEquals(List.of(), outerOf(attribution(1, 2, 10), attribution(1, 2, 10)));
  }

  @Test
  void isDroppedWhereItsCueStandsOutside() {
    assertEquals(List.of(), outerOf(attribution(30, 4, 10), attribution(1, 2, 10)));
  }
}
