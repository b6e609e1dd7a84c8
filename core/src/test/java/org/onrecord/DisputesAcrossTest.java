package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.reading.dispute.Rivals.Rivalry;
import org.onrecord.record.Dispute.Relation;
import org.onrecord.text.Document;

/** What everybody tries first: two short reports, with the model that ships. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DisputesAcrossTest {
  private static final String WIRE =
      "9 people were killed at a march in Tamber on Saturday, police said."
          + " Soldiers fired on the crowd.";
  private static final String BULLETIN =
      "31 people were killed at a march in Tamber on Saturday, Dr Samu Velt said."
          + " The army denied that soldiers had fired on the crowd.";

  private final Reader reader = Reader.load();

  @AfterAll
  void close() {
    reader.close();
  }

  private List<Relation> relations(String one, String other) {
    List<Claims> claims = new ArrayList<>();
    Stream<Document> documents =
        Stream.of(one, other)
            .map(
                text ->
                    new Document(
                        Optional.empty(), Optional.of("2019-10-13"), Optional.empty(), text));
    try (Stream<Result> results = reader.readAll(documents, 1, true)) {
      results.forEachOrdered(result -> claims.add(((Result.Read) result).claims()));
    }
    return reader.rivals().of(claims.getFirst(), claims.getLast()).stream()
        .map(Rivalry::relation)
        .sorted()
        .toList();
  }

  @Test
  void figuresThatDifferAndADenialAreFoundInEitherOrder() {
    List<Relation> expected = List.of(Relation.DENIAL, Relation.COUNT);
    assertEquals(expected, relations(WIRE, BULLETIN));
    assertEquals(expected, relations(BULLETIN, WIRE));
  }

  @Test
  void aReportDisputesNothingOfItself() {
    assertEquals(List.of(), relations(WIRE, WIRE));
  }

  @Test
  void theSameSourceOnlyUpdatesItsFigure() {
    assertEquals(
        List.of(),
        relations(
            "Nine people were killed at a march in Tamber on Saturday, the police said.",
            "Eleven people were killed at the march in Tamber, the police said on Sunday."));
  }
}
