package org.onrecord.eval.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.eval.MarkedPassage.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.MarkedPassage;
import org.onrecord.eval.ReadActors;
import org.onrecord.eval.gold.GoldPassage;
import org.onrecord.eval.report.Table;

class PassageErrorsTest {
  private static final GoldPassage PASSAGE =
      MarkedPassage.of(
          "{a1 name:Ana} met {a2 name:Bo} in {p1 place:Lund}. {a1! pronoun:She} said no.",
          row("a1 | person | Ana | - | - | -"),
          row("a2 | person | Bo | - | - | -"));

  @Test
  void errorsOfEachSortWithTheirSentence() {
    ReadPassage read =
        ReadPassage.of(
            PASSAGE,
            new ReadActors(PASSAGE.text())
                .person("x", "Ana")
                .person("y", "Bo")
                .person("z", "Lund")
                .said("y", "She", "said", "no")
                .record());
    List<Table> tables = PassageErrors.tables(List.of(read, read), 1);
    assertEquals(
        List.of("source-pronoun (2)", "name (4)", "actors (2)", "place-recall (2)"),
        tables.stream().map(Table::title).toList());
    assertEquals(
        List.of(List.of("p1", "missed", "She = Ana", "Bo", "Ana met Bo in Lund. [She] said no.")),
        tables.getFirst().rows());
    assertEquals(
        List.of("p1", "invented", "–", "Lund", "Ana met Bo in [Lund]. She said no."),
        tables.get(2).rows().getFirst());
    assertEquals(
        List.of("p1", "missed", "Lund", "Lund", "Ana met Bo in [Lund]. She said no."),
        tables.getLast().rows().getFirst());
  }

  @Test
  void nothingIsWrong() {
    GoldPassage bare = MarkedPassage.of("It rained in {p1 place:Lund}.");
    ReadPassage read = ReadPassage.of(bare, new ReadActors(bare.text()).record());
    assertEquals(List.of(), PassageErrors.tables(List.of(read), 5));
  }
}
