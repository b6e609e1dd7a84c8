package org.onrecord.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GroupingTest {
  private static final List<Told> FOUR =
      Comparison.load()
          .events(
              Written.of("Ann ran. Bob sat. Cid fell. Dot won.")
                  .event("ran")
                  .event("sat")
                  .event("fell")
                  .event("won")
                  .record());

  private static Likeness of(Map<String, Double> pairs) {
    return (one, other, company) ->
        pairs.getOrDefault(
            one.trigger().form() + " " + other.trigger().form(),
            pairs.getOrDefault(other.trigger().form() + " " + one.trigger().form(), 0.0));
  }

  @Test
  void joinsByTheMeanOfAllPairs() {
    // fell is nearer to ran than to sat: .7 and .2 are .45 on average, won is near to nobody.
    Likeness likeness = of(Map.of("ran sat", .9, "ran fell", .7, "sat fell", .2, "fell won", .3));
    assertArrayEquals(new int[] {0, 0, 0, 3}, normal(new Grouping(likeness, .4).of(FOUR)));
    assertArrayEquals(new int[] {0, 0, 2, 3}, normal(new Grouping(likeness, .5).of(FOUR)));
  }

  @Test
  void nothingIsOneGroupOfNothing() {
    assertArrayEquals(new int[0], new Grouping(of(Map.of()), .4).of(List.of()));
  }

  /** Each group by its first member. */
  private static int[] normal(int[] groups) {
    int[] normal = new int[groups.length];
    for (int i = 0; i < groups.length; i++) {
      int first = 0;
      while (groups[first] != groups[i]) {
        first++;
      }
      normal[i] = first;
    }
    return normal;
  }
}
