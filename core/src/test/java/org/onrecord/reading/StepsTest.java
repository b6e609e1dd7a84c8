package org.onrecord.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Head;
import org.onrecord.model.MadeUpScores;
import org.onrecord.model.MadeUpWords;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.record.Ids;

class StepsTest {
  private static final Part<String> TITLE = new Part<>("title");
  private static final Part<List<Integer>> SIZES = new Part<>("sizes");
  private static final Part<Integer> TOTAL = new Part<>("total");
  private static final Part<String> VERDICT = new Part<>("verdict");

  private record Made<T>(Part<T> gives, Set<Part<?>> needs, Function<Draft, T> from)
      implements Step<T> {
    @Override
    public T of(Draft draft) {
      return from.apply(draft);
    }
  }

  /** Finds how many words a section has. */
  private record Sizes() implements Scan<Integer> {
    @Override
    public Part<List<Integer>> gives() {
      return SIZES;
    }

    @Override
    public List<Head> heads() {
      return List.of();
    }

    @Override
    public List<Integer> in(Draft given, Words section, Scores scores) {
      return List.of(section.size());
    }
  }

  private static final Step<Integer> SUM =
      new Made<>(
          TOTAL,
          Set.of(SIZES),
          draft -> draft.get(SIZES).stream().mapToInt(Integer::intValue).sum());
  private static final Step<String> JUDGE =
      new Made<>(VERDICT, Set.of(TITLE, TOTAL), d -> d.get(TITLE) + " has " + d.get(TOTAL));

  private static Draft read(Steps steps, Words... sections) {
    Draft draft = new Draft("text", new Ids("id"));
    draft.put(TITLE, "it");
    steps.read(draft, List.of(sections), words -> MadeUpScores.of(words.size(), Map.of()));
    return draft;
  }

  @Test
  void whatScansFindInAllSectionsComesBeforeTheSteps() {
    Steps steps = new Steps(Set.of(TITLE), List.of(new Sizes()), List.of(SUM, JUDGE));
    Draft draft = read(steps, MadeUpWords.of(new int[] {1, 1, 1}), MadeUpWords.of(new int[] {1}));
    assertEquals(List.of(3, 1), draft.get(SIZES));
    assertEquals("it has 4", draft.get(VERDICT));
  }

  @Test
  void aTextWithoutSectionsHasNoFindings() {
    assertEquals(List.of(), read(new Steps(Set.of(), List.of(new Sizes()), List.of())).get(SIZES));
  }

  @Test
  void aStepThatNeedsWhatNoneBeforeItGivesIsRefused() {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Steps(Set.of(TITLE), List.of(new Sizes()), List.of(JUDGE, SUM)));
    assertEquals(
        "the step that gives verdict needs total, given by none before", refusal.getMessage());
  }

  @Test
  void twoThatGiveTheSameAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Steps(Set.of(TITLE), List.of(new Sizes()), List.of(SUM, SUM)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Steps(Set.of(SIZES), List.of(new Sizes()), List.of()));
  }

  @Test
  void aStepSeesNothingThatItDoesNotNeed() {
    Step<String> sly = new Made<>(VERDICT, Set.of(TITLE), d -> d.get(TITLE) + d.get(TOTAL));
    Steps steps = new Steps(Set.of(TITLE), List.of(new Sizes()), List.of(SUM, sly));
    assertThrows(IllegalStateException.class, () -> read(steps));
  }
}
