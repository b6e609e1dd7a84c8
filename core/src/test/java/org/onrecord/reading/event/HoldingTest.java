package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onrecord.record.Factuality;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

class HoldingTest {
  @Test
  void givesTheInnermostFirst() {
    List<Statement> statements =
        List.of(
            statement("c", Optional.empty(), new Span(0, 100)),
            statement("a", Optional.of("b"), new Span(20, 30)),
            statement("b", Optional.of("c"), new Span(10, 40), new Span(50, 60)));
    Holding holding = new Holding(statements);
    assertEquals(List.of("a", "b", "c"), ids(holding.of(new Span(21, 25))));
    assertEquals(List.of("b", "c"), ids(holding.of(new Span(51, 60))));
    assertEquals(List.of("c"), ids(holding.of(new Span(45, 51))));
    assertEquals(List.of(), ids(holding.of(new Span(99, 101))));
  }

  /** As whoever looks at all of them would. */
  @RepeatedTest(50)
  void findsWhatASearchOfAllFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int start = random.nextInt(60);
      // Lengths differ, so that there is one innermost.
      statements.add(statement("s" + i, Optional.empty(), new Span(start, start + 2 + 3 * i)));
    }
    Holding holding = new Holding(statements);
    for (int at = 0; at < 100; at++) {
      Span word = new Span(at, at + 2);
      Optional<String> shortest =
          statements.stream()
              .filter(each -> each.content().getFirst().covers(word))
              .min(Comparator.comparingInt(each -> each.content().getFirst().length()))
              .map(Statement::id);
      assertEquals(shortest.stream().toList(), ids(holding.of(word)));
    }
  }

  private static Statement statement(String id, Optional<String> within, Span... content) {
    return MadeUp.statement(id, List.of(), List.of(), List.of(content), within, Factuality.CERTAIN);
  }

  private static List<String> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).toList();
  }
}
