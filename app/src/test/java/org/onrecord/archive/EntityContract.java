package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.Invented.Who;
import org.onrecord.archive.query.Answers;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;

/** Which actors are one, by the rules and by what a person says, in whichever database. */
abstract class EntityContract {
  private static final Who ANA = Who.person("Ana Rao");

  /** Where there is nothing yet. */
  abstract Location nowhere();

  @Test
  void oneNameIsOneUnlessCodesConflict() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      String governing = home(archive, add(archive, "1", ANA.code("NOR GOV")));

      assertEquals(governing, home(archive, add(archive, "2", Who.person("ana \n RAO"))));
      assertEquals(governing, home(archive, add(archive, "3", ANA.code("NOR"))));
      String other = home(archive, add(archive, "4", ANA.code("SWE GOV")));
      assertNotEquals(governing, other);

      String either = home(archive, add(archive, "5", ANA));
      assertEquals(3, List.of(governing, other, either).stream().distinct().count());
      assertEquals(either, home(archive, add(archive, "6", ANA)));
      assertNotEquals(governing, home(archive, add(archive, "7", ANA.of(Actor.Kind.ORGANISATION))));
    }
  }

  @Test
  void whoIsKnownIsOneWhateverTheName() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      String known = home(archive, add(archive, "1", ANA.item("Q11")));

      assertEquals(known, home(archive, add(archive, "2", Who.person("A. N. Rao").item("Q11"))));
      assertEquals(known, home(archive, add(archive, "3", Who.person("A. N. Rao"))));
      assertNotEquals(known, home(archive, add(archive, "4", ANA.item("Q12"))));
      assertNotEquals(known, home(archive, add(archive, "5", Who.nameless().item("Q11"))));
    }
  }

  @Test
  void statesAreOneByTheirCode() {
    Who state = Who.person("Castelia").of(Actor.Kind.COUNTRY).code("CAS");
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      String castelia = home(archive, add(archive, "1", state));

      assertEquals(
          castelia,
          home(archive, add(archive, "2", Who.nameless().of(Actor.Kind.COUNTRY).code("CAS"))));
      assertNotEquals(castelia, home(archive, add(archive, "3", state.code("VEL"))));
    }
  }

  @Test
  void theNamelessAreAlone() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      String one = home(archive, add(archive, "1", Who.nameless()));

      assertNotEquals(one, home(archive, add(archive, "2", Who.nameless())));
    }
  }

  @Test
  void anEntityHasTheIdOfItsFirstActorAndTheFullestName() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      NewsRecord first = add(archive, "1", Who.person("Rao").item("Q11"));
      add(archive, "2", ANA.item("Q11").code("NOR GOV"));

      assertEquals(first.actors().getFirst().id(), home(archive, first));
      assertEquals(
          List.of("Ana Rao|NOR GOV|Q11"),
          ArchiveContract.texts(
              archive, "SELECT name || '|' || code || '|' || wikidata FROM entity"));
    }
  }

  @Test
  void aMergeHoldsForThoseWhoComeLaterUntilItIsUndone() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      NewsRecord ana = add(archive, "1", ANA);
      NewsRecord short1 = add(archive, "2", Who.person("A. Rao"));
      String kept = home(archive, ana);
      String merged = home(archive, short1);

      Correction correction = archive.merge(kept, merged, "Ida Moe");
      NewsRecord short2 = add(archive, "3", Who.person("A. Rao"));
      archive.replace(short1, "2");

      for (NewsRecord each : List.of(ana, short1, short2)) {
        assertEquals(kept, home(archive, each));
      }
      assertEquals("Ida Moe", archive.corrections().getFirst().who());

      archive.undo(correction.number(), "Per Dahl");

      assertEquals(kept, home(archive, ana));
      assertEquals(merged, home(archive, short1));
      assertEquals(merged, home(archive, short2));
      assertEquals(Optional.of("Per Dahl"), archive.corrections().getFirst().undoneBy());
    }
  }

  @Test
  void whoWasSplitOffDoesNotReturnUntilItIsUndone() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      NewsRecord one = add(archive, "1", ANA);
      NewsRecord two = add(archive, "2", ANA, Who.nameless());
      String whole = home(archive, one);

      Correction correction =
          archive.split(whole, List.of(two.actors().getFirst().id()), "Ida Moe");
      archive.replace(two, "2");

      String other = home(archive, two);
      assertEquals(correction.other(), Optional.of(other));
      assertNotEquals(whole, other);
      assertEquals(whole, home(archive, one));

      NewsRecord gone = two.with(List.of(), two.actors().subList(1, 2));
      archive.replace(gone, "3");
      archive.replace(two, "4");
      assertEquals(other, home(archive, two));

      archive.undo(correction.number(), "Ida Moe");

      assertEquals(whole, home(archive, two));
      assertEquals(whole, home(archive, one));
    }
  }

  @Test
  void whoCameByAMergeGoesWithItEvenIfSplitOffMeanwhile() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      NewsRecord ana = add(archive, "1", ANA);
      NewsRecord other = add(archive, "2", Who.person("A. Rao"));
      String kept = home(archive, ana);
      String merged = home(archive, other);
      Correction merge = archive.merge(kept, merged, "Ida Moe");
      Correction split = archive.split(kept, List.of(other.actors().getFirst().id()), "Ida Moe");

      archive.undo(split.number(), "Ida Moe");
      assertEquals(kept, home(archive, other));

      archive.undo(merge.number(), "Ida Moe");
      assertEquals(kept, home(archive, ana));
      assertEquals(merged, home(archive, other));
      archive.replace(other, "2");
      assertEquals(merged, home(archive, other));
    }
  }

  /** Else every article to come would begin somebody new. */
  @Test
  void aNameIsOneAgainAfterASplitIsUndoneOrMergedBack() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      NewsRecord one = add(archive, "1", ANA);
      NewsRecord two = add(archive, "2", ANA);
      String whole = home(archive, one);
      List<String> parted = List.of(two.actors().getFirst().id());
      Correction split = archive.split(whole, parted, "Ida Moe");
      archive.undo(split.number(), "Ida Moe");
      assertEquals(whole, home(archive, add(archive, "3", ANA)));

      String other = archive.split(whole, parted, "Ida Moe").other().orElseThrow();
      archive.merge(whole, other, "Ida Moe");
      assertEquals(whole, home(archive, add(archive, "4", ANA)));
      assertEquals(whole, home(archive, add(archive, "5", ANA)));
    }
  }

  @Test
  void whatASplitHasEmptiedAttractsNobody() {
    Who bill = Who.person("Bill Jones").item("Q5");
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      String whole = home(archive, add(archive, "1", ANA));
      NewsRecord jones = add(archive, "2", bill);
      archive.merge(whole, home(archive, jones), "Ida Moe");
      Correction split = archive.split(whole, List.of(jones.actors().getFirst().id()), "Ida Moe");
      String other = split.other().orElseThrow();

      assertEquals(other, home(archive, add(archive, "3", bill)));
      NewsRecord named = add(archive, "4", Who.person("Bill Jones"));
      assertEquals(other, home(archive, named));

      archive.undo(split.number(), "Ida Moe");
      assertEquals(whole, home(archive, jones));
      assertEquals(whole, home(archive, named));
      assertEquals(whole, home(archive, add(archive, "5", bill)));
    }
  }

  @Test
  void anEntityIsCalledAsThoseWhoAreLeft() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      NewsRecord ana = add(archive, "1", ANA.code("NOR GOV"));
      NewsRecord per = add(archive, "2", Who.person("Per Dahl"));
      String whole = home(archive, ana);
      Correction merge = archive.merge(whole, home(archive, per), "Ida Moe");
      archive.split(whole, List.of(ana.actors().getFirst().id()), "Ida Moe");
      assertEquals(whole, home(archive, per));
      assertEquals(List.of("Per Dahl"), called(archive, whole));

      archive.undo(merge.number(), "Ida Moe");
      assertNotEquals(whole, home(archive, per));
      assertEquals(
          Optional.empty(),
          Answers.of(archive, answers -> answers.person(whole))
              .filter(person -> person.id().equals(whole)));
      try (Stream<Change> changes = archive.changes(0)) {
        assertEquals(
            "removed", changes.filter(each -> each.id().equals(whole)).toList().getLast().what());
      }
    }
  }

  @Test
  void anEntityIsCalledAsThoseWhoAreBack() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      NewsRecord ana = add(archive, "1", ANA);
      NewsRecord william = add(archive, "2", Who.person("William Jones").item("Q5"));
      NewsRecord bill = add(archive, "3", Who.person("Bill Jones").item("Q5"));
      String whole = home(archive, ana);
      archive.merge(whole, home(archive, bill), "Ida Moe");
      archive.split(whole, List.of(ana.actors().getFirst().id()), "Ida Moe");
      assertEquals(List.of("William Jones"), called(archive, whole));
      Correction split = archive.split(whole, List.of(william.actors().getFirst().id()), "Ida Moe");
      assertEquals(List.of("Bill Jones"), called(archive, whole));
      archive.undo(split.number(), "Ida Moe");
      assertEquals(List.of("William Jones"), called(archive, whole));
    }
  }

  private static List<String> called(Archive archive, String entity) {
    return ArchiveContract.texts(
        archive,
        "SELECT name || coalesce(code, '') || coalesce(wikidata, '') FROM entity WHERE id = '"
            + entity
            + "'");
  }

  /** Who joined those who were split off goes with them, wherever they go. */
  @Test
  void whoCameToASplitGoesWithItWhenItsMergeIsUndone() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      NewsRecord ana = add(archive, "1", ANA);
      NewsRecord william = add(archive, "2", Who.person("William Jones").item("Q5"));
      NewsRecord bill = add(archive, "3", Who.person("Bill Jones").item("Q5"));
      String kept = home(archive, ana);
      String merged = home(archive, bill);
      assertEquals(merged, home(archive, william));
      Correction merge = archive.merge(kept, merged, "Ida Moe");
      Correction split = archive.split(kept, List.of(william.actors().getFirst().id()), "Ida Moe");
      NewsRecord later = add(archive, "4", Who.person("William Jones"));
      assertEquals(split.other(), Optional.of(home(archive, later)));

      archive.undo(split.number(), "Ida Moe");
      assertEquals(kept, home(archive, later));
      archive.undo(merge.number(), "Ida Moe");
      for (NewsRecord each : List.of(william, bill, later)) {
        assertEquals(merged, home(archive, each));
      }
    }
  }

  @Test
  void nothingMoreIsSaidOfWhatIsNoActor() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      String ana = home(archive, add(archive, "1", ANA));
      String per = home(archive, add(archive, "2", Who.person("Per Dahl")));
      Correction rejected = archive.reject(ana, "Ida Moe");

      assertTrue(message(() -> archive.reject(ana, "I")).contains("undo that first"));
      assertTrue(message(() -> archive.merge(per, ana, "I")).contains("undo that first"));
      assertTrue(message(() -> archive.merge(ana, per, "I")).contains("undo that first"));

      archive.undo(rejected.number(), "Ida Moe");
      archive.merge(per, ana, "I");
    }
  }

  @Test
  void aNameThatWasSplitOffGoesItsOwnWay() {
    Who wrong = Who.person("Ida Moe").item("Q11");
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      String whole = home(archive, add(archive, "1", ANA.item("Q11")));
      NewsRecord ida = add(archive, "2", wrong);
      assertEquals(whole, home(archive, ida));

      archive.split(whole, List.of(ida.actors().getFirst().id()), "Per Dahl");
      String other = home(archive, ida);

      assertEquals(other, home(archive, add(archive, "3", wrong)));
      assertEquals(other, home(archive, add(archive, "4", Who.person("Ida Moe"))));
      assertEquals(whole, home(archive, add(archive, "5", ANA)));
    }
  }

  @Test
  void whatWasRejectedIsMarked() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      String entity = home(archive, add(archive, "1", ANA));
      Correction correction = archive.reject(entity, "Ida Moe");

      assertEquals(entity, home(archive, add(archive, "2", ANA)));
      assertEquals(1, ArchiveContract.count(archive, "entity WHERE rejected = 1"));

      archive.undo(correction.number(), "Ida Moe");
      assertEquals(0, ArchiveContract.count(archive, "entity WHERE rejected = 1"));
    }
  }

  @Test
  void whatCanNotBeDoneIsToldInPlainWords() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      NewsRecord one = add(archive, "1", ANA, Who.person("Per Dahl"));
      String ana = home(archive, one);
      String per = one.actors().get(1).id();

      assertTrue(message(() -> archive.merge(ana, "x", "I")).contains("no entity x"));
      assertTrue(message(() -> archive.merge(ana, ana, "I")).contains("one entity already"));
      assertTrue(message(() -> archive.split(ana, List.of(per), "I")).contains("no actor " + per));
      assertTrue(message(() -> archive.split(ana, List.of(ana), "I")).contains("some must stay"));
      assertTrue(message(() -> archive.undo(7, "I")).contains("no correction 7"));
      Correction merged = archive.merge(ana, per, "I");
      archive.undo(merged.number(), "I");
      assertTrue(message(() -> archive.undo(merged.number(), "I")).contains("undone already"));
      assertEquals(1, archive.corrections().size());
    }
  }

  @Test
  void aSplitCanNotBeUndoneWhileItsWholeIsMergedIntoIt() {
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      String whole = home(archive, add(archive, "1", ANA));
      NewsRecord two = add(archive, "2", ANA);
      Correction split = archive.split(whole, List.of(two.actors().getFirst().id()), "I");
      Correction merge = archive.merge(split.other().orElseThrow(), whole, "I");

      assertTrue(message(() -> archive.undo(split.number(), "I")).contains("undo that first"));

      archive.undo(merge.number(), "I");
      archive.undo(split.number(), "I");
      assertEquals(whole, home(archive, two));
    }
  }

  @Test
  void tenThousandOfOneNameAreOne() {
    Who[] crowd = new Who[10_000];
    Arrays.fill(crowd, ANA);
    try (Archive archive = Archive.openOrCreate(nowhere())) {
      add(archive, "1", crowd);

      assertEquals(1, ArchiveContract.count(archive, "entity"));
      assertEquals(1, ArchiveContract.count(archive, "alias"));
      assertEquals(10_000, ArchiveContract.count(archive, "actor"));
    }
  }

  private static String message(org.junit.jupiter.api.function.Executable attempt) {
    return assertThrows(ArchiveException.class, attempt).reason();
  }

  private static NewsRecord add(Archive archive, String page, Who... people) {
    NewsRecord record = Invented.record("https://meridian.example/" + page, people);
    archive.add(record, Invented.found(record), "1");
    return record;
  }

  /** The entity of a document's first actor. */
  private static String home(Archive archive, NewsRecord record) {
    return archive.read(
        handle ->
            handle
                .createQuery(
                    "SELECT entity.id FROM actor JOIN entity ON entity.key = actor.entity"
                        + " WHERE actor.id = :id")
                .bind("id", record.actors().getFirst().id())
                .mapTo(String.class)
                .one());
  }
}
