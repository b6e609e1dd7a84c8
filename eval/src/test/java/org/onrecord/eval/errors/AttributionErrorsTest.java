package org.onrecord.eval.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onrecord.eval.Fixtures.statement;
import static org.onrecord.eval.Fixtures.triple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.gold.Triple;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.Comparison;
import org.onrecord.record.Statement;

class AttributionErrorsTest {
  private static final String TEXT =
      "Ana said the gate was shut at noon. Bo has warned that all of them fled at dawn. A cat slept.";

  private static final Triple ANA = triple(TEXT, "Ana", "said", "the gate was shut at noon");
  private static final Triple BO =
      triple(TEXT, "Bo", "has warned", "that all of them fled at dawn");

  private static Statement found(String source, String cue, String content) {
    return statement(content, TEXT, source, cue, content, 1);
  }

  /** Rows by the first word of their table's title, without the examples. */
  private static Map<String, List<List<String>>> errors(List<Triple> gold, Statement... found) {
    Comparison comparison = new Comparison(TEXT, gold, List.of(found));
    return AttributionErrors.tables(Map.of("gate", comparison), 5).stream()
        .filter(table -> !table.rows().isEmpty())
        .collect(
            Collectors.toMap(
                table -> table.title().split("[,:( ]")[0] + table.title().length(),
                table -> table.rows().stream().map(row -> row.subList(0, 2)).toList()));
  }

  private static List<List<String>> only(Map<String, List<List<String>>> errors) {
    assertEquals(1, errors.size(), errors.toString());
    return errors.values().iterator().next();
  }

  @Test
  void noErrors() {
    assertEquals(Map.of(), errors(List.of(ANA), found("Ana", "said", "the gate was shut at noon")));
  }

  @Test
  void missedAndInvented() {
    Map<String, List<List<String>>> errors = errors(List.of(BO), found("", "A cat", "slept"));
    assertEquals(2, errors.size());
    assertTrue(errors.containsValue(List.of(List.of("1", "has warned"))), errors.toString());
    assertTrue(errors.containsValue(List.of(List.of("1", "a cat"))), errors.toString());
  }

  @Test
  void edgesOfContent() {
    assertEquals(
        List.of(List.of("1", "start − that")),
        only(errors(List.of(BO), found("Bo", "has warned", "all of them fled at dawn"))));
    assertEquals(
        List.of(List.of("1", "end + .")),
        only(errors(List.of(ANA), found("Ana", "said", "the gate was shut at noon."))));
  }

  @Test
  void edgesOfCues() {
    assertEquals(
        List.of(List.of("1", "start − has")),
        only(errors(List.of(BO), found("Bo", "warned", "that all of them fled at dawn"))));
  }

  @Test
  void anotherSourceOrCue() {
    assertEquals(
        List.of(List.of("1", "bo → ana")),
        only(errors(List.of(BO), found("Ana", "has warned", "that all of them fled at dawn"))));
    assertEquals(
        List.of(List.of("1", "has warned → (none)")),
        only(errors(List.of(BO), found("Bo", "", "that all of them fled at dawn"))));
  }

  @Test
  void contentInMorePieces() {
    assertEquals(
        List.of(List.of("1", "content 1 → 2")),
        only(errors(List.of(BO), found("Bo", "has warned", "that all| of them fled at dawn"))));
  }

  @Test
  void equalCausesAreCountedAndShownWithTheirDocument() {
    Comparison comparison = new Comparison(TEXT, List.of(BO), List.of());
    Table missed =
        AttributionErrors.tables(Map.of("one", comparison, "two", comparison), 5).getFirst();
    assertEquals("Missed statements, by their cue (2)", missed.title());
    List<String> row = missed.rows().getFirst();
    assertEquals("2", row.get(0));
    assertTrue(row.get(2).contains("one: "), row.get(2));
    assertTrue(
        row.get(2).contains("Bo has warned [that all of them fled at dawn]. A cat"), row.get(2));
  }
}
