package org.onrecord.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Span;

class RulesTest {
  private static final Recognizer RECOGNIZER = new Recognizer();

  static Stream<RuleExample> examples() {
    return RuleExample.all().values().stream().flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleMeansWhatStandsBehindIt(RuleExample example) {
    Map<Span, String> found = example.found(RECOGNIZER);
    if (example.wanted().isEmpty()) {
      assertEquals(Map.of(), found);
    }
    example
        .wanted()
        .forEach((span, meaning) -> assertEquals(meaning, found.get(span), found.toString()));
  }

  @Test
  void eachRuleHasAnExample() {
    Map<String, List<RuleExample>> all = RuleExample.all();
    assertFalse(all.isEmpty());
    all.forEach((rule, examples) -> assertFalse(examples.isEmpty(), "no example: " + rule));
  }
}
