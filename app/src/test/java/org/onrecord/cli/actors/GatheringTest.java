package org.onrecord.cli.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.cli.Playbill;

class GatheringTest {
  private final Gathering gathering = new Gathering(false);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PRT GOV, PRT GOV, 1",
        "PRT GOV, PRT, 1",
        "PRT GOV, GOV, 1",
        "PRT GOV, '', 1",
        "PRT GOV, PRT MIL, 2",
        "PRT GOV, ESP GOV, 2",
        "PRT, GOV, 2"
      })
  void codesThatConflictAreNotOneActor(String one, String other, int rows) {
    read("person | Ana Duarte | | " + one + " | | 1");
    read("person | ANA  Duarte | | " + other + " | | 1");

    assertEquals(rows, gathering.rows().size());
  }

  @Test
  void aCodeIsComparedWithTheFullestOfARow() {
    read("person | Ana Duarte | | PRT | | 0");
    read("person | Ana Duarte | | GOV | | 1");
    read("person | Ana Duarte | | PRT GOV | | 2");

    assertEquals("PRT GOV", only().code().orElseThrow());
    assertEquals(3, only().documents());
  }

  @Test
  void statesAreJoinedByTheirCountryWhateverTheyAreCalled() {
    read("country | Turkey | | TUR | | 1");
    read("country | Ankara | | TUR | | 2");
    read("country | (the country) | | TUR | | 3");
    read("country | turkey | | | | 4");

    assertEquals(4, only().documents());
    assertEquals(10, only().quoted());
  }

  @Test
  void statesOfOneNameAreTwoWhereTheirCodesAreAndNoBodyIsAState() {
    read("country | Congo | | COG | | 1");
    read("country | Congo | | COD | | 1");
    read("country | Congo | | | | 1");
    read("organisation | Brazzaville | | COG | | 1");
    read("organisation | Kinshasa | | COG | | 1");

    assertEquals(5, gathering.rows().size());
  }

  @Test
  void kindsPartNames() {
    read("person | Victoria | | | | 0");
    read("country | Victoria | | | | 0");

    assertEquals(2, gathering.rows().size());
  }

  @Test
  void whoCouldBeEitherOfTwoIsJoinedToNeither() {
    read("person | John Smith | | | | 0");
    read("person | John Smith | | GBR MIL | | 1");
    read("person | John Smith | baker | | | 0");
    read("person | John Smith | | USA BUS | | 2");

    assertEquals(
        List.of("USA BUS 1", "GBR MIL 1", " 2"),
        gathering.rows().stream().map(r -> r.code().orElse("") + " " + r.documents()).toList());
  }

  @Test
  void oneIdentityIsOneActorWhateverItIsCalled() {
    read("person | Duarte | minister | PRT GOV | Q7 | 1");
    read("person | Ana Maria Duarte | | PRT ELI | Q7 | 1");
    read("person | duarte | minister | PRT | | 1");

    Row row = only();
    assertEquals("Ana Maria Duarte", row.name().orElseThrow());
    assertEquals("minister", row.role().orElseThrow());
    assertEquals(3, row.quoted());
  }

  @Test
  void twoIdentitiesAreTwoActorsOfOneName() {
    read("person | George Bush | | USA GOV | Q23505 | 2");
    read("person | George Bush | | USA GOV | Q207 | 1");
    read("person | George Bush | | USA GOV | | 0");

    assertEquals(3, gathering.rows().size());
  }

  @Test
  void whoHasNoNameIsNeverJoinedAndListedOnlyWhereQuoted() {
    read("group | (residents) | | | | 1");
    read("group | (residents) | | | | 1\ngroup | (officials) | | | | 0");

    assertEquals(2, gathering.rows().size());
    assertEquals(1, gathering.unlisted());
  }

  @Test
  void anOfficeWithoutANameIsNotJoinedByItsIdentity() {
    read("person | Ana Duarte | minister | PRT GOV | Q7 | 1");
    read("person | (the minister) | minister | PRT GOV | Q7 | 1");

    assertEquals(2, gathering.rows().size());
  }

  @Test
  void allListsThemByDocument() {
    Gathering all = new Gathering(true);
    all.add("a", Playbill.record("group | (residents) | | | | 0"));
    all.add("b", Playbill.record("group | (residents) | | PRT | | 0"));

    assertEquals(2, all.rows().size());
    assertEquals(0, all.unlisted());
  }

  @Test
  void theMostQuotedComeFirstThenTheMostMentionedThenTheFirst() {
    read("person | A | | | | 0\nperson | B | | | | 1\nperson | C | | | | 0");
    read("person | C | | | | 0\nperson | D | | | | 0");

    assertEquals(
        List.of("B", "C", "A", "D"),
        gathering.rows().stream().map(row -> row.name().orElseThrow()).toList());
  }

  @Test
  void theRoleIsTheOneThatMostDocumentsGive() {
    read("person | Ana Duarte | candidate | | | 0");
    read("person | Ana Duarte | minister | | | 1");
    read("person | Ana Duarte | minister | | | 2");

    assertEquals("minister", only().role().orElseThrow());
  }

  private Row only() {
    assertEquals(1, gathering.rows().size());
    return gathering.rows().getFirst();
  }

  private void read(String text) {
    gathering.add("document", Playbill.record(text));
  }
}
