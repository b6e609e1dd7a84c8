package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.Invented.Who;
import org.onrecord.reading.dispute.Rifts.Clash;
import org.onrecord.reading.dispute.Rifts.Held;
import org.onrecord.reading.dispute.Rivals.Place;
import org.onrecord.reading.dispute.Rivals.Rivalry;
import org.onrecord.record.Dispute.Relation;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/** What an archive keeps of disputes across documents, in whichever database it lies. */
abstract class RiftContract {
  private Archive archive;

  /** Where there is nothing yet. */
  abstract Location nowhere();

  @BeforeEach
  void open() {
    archive = Archive.openOrCreate(nowhere());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private String add(String uri, String name) {
    NewsRecord record = Invented.record(uri, Who.person(name));
    archive.add(record, Invented.found(record), "reader 1");
    return record.id();
  }

  private static Held held(String document, int start) {
    return new Held(
        document,
        new Place(List.of(new Span(start, start + 3)), Optional.empty(), Optional.empty(), true));
  }

  private void put(Held one, Held other, double chance) {
    put(Relation.COUNT, one, other, chance);
  }

  private void put(Relation relation, Held one, Held other, double chance) {
    Clash clash = new Clash(new Rivalry(relation, chance, one.place(), other.place()), one, other);
    archive.write(
        handle -> {
          new RiftTable(new Writing(handle)).put(clash);
          return clash;
        });
  }

  private List<String> sides() {
    return archive.read(
        handle ->
            handle
                .createQuery(
                    "SELECT side.side || ' ' || document.uri || ' ' || side.start_ FROM side"
                        + " JOIN document ON document.key = side.document"
                        + " ORDER BY dispute, side.side, number")
                .mapTo(String.class)
                .list());
  }

  private List<String> disputes() {
    return archive.read(
        handle ->
            handle
                .createQuery("SELECT relation || ' ' || confidence FROM dispute ORDER BY key")
                .mapTo(String.class)
                .list());
  }

  private List<String> changes() {
    return archive
        .changes(0)
        .filter(change -> change.sort().equals("dispute"))
        .map(Change::what)
        .toList();
  }

  @Test
  void aThirdDocumentJoinsTheSideOfTheOneThatItsRivalDisputes() {
    String wire = add("https://wire.example/1", "Idris Kalombe");
    String paper = add("https://paper.example/1", "Zawadi Teka");
    String blog = add("https://blog.example/1", "Abeli Nsimba");
    put(held(wire, 0), held(paper, 2), 0.6);
    put(held(paper, 2), held(blog, 4), 0.8);
    assertEquals(
        List.of(
            "1 https://wire.example/1 0",
            "1 https://blog.example/1 4",
            "2 https://paper.example/1 2"),
        sides());
    assertEquals(List.of("added", "changed"), changes());
  }

  @Test
  void theSameTwoClaimsAreOneDispute() {
    String wire = add("https://wire.example/1", "Idris Kalombe");
    String paper = add("https://paper.example/1", "Zawadi Teka");
    put(held(wire, 0), held(paper, 2), 0.6);
    put(held(wire, 0), held(paper, 2), 0.6);
    assertEquals(2, sides().size());
  }

  @Test
  void aDisputeOfAnOlderVersionIsGone() {
    String wire = add("https://wire.example/1", "Idris Kalombe");
    String paper = add("https://paper.example/1", "Zawadi Teka");
    put(held(wire, 0), held(paper, 2), 0.6);
    String corrected = add("https://wire.example/1", "Idris Kalombe himself");
    archive.write(
        handle -> {
          new RiftTable(new Writing(handle)).forgetSuperseded(key(corrected));
          return corrected;
        });
    assertEquals(List.of(), sides());
    assertEquals(List.of("added", "removed"), changes());
  }

  @Test
  void whatTheOthersDisputeStaysWhenOneIsReadAgain() {
    String wire = add("https://wire.example/1", "Idris Kalombe");
    String paper = add("https://paper.example/1", "Zawadi Teka");
    String blog = add("https://blog.example/1", "Abeli Nsimba");
    put(held(wire, 0), held(paper, 2), 0.6);
    put(held(paper, 2), held(blog, 4), 0.8);

    readAgain(wire);
    assertEquals(List.of("1 https://blog.example/1 4", "2 https://paper.example/1 2"), sides());
    assertEquals(List.of("added", "changed", "changed"), changes());

    readAgain(paper);
    assertEquals(List.of(), sides());
    assertEquals(List.of("added", "changed", "changed", "removed"), changes());
  }

  @Test
  void whatTheOthersDisputeStaysWhenOneHasANewerVersion() {
    String wire = add("https://wire.example/1", "Idris Kalombe");
    String paper = add("https://paper.example/1", "Zawadi Teka");
    String blog = add("https://blog.example/1", "Abeli Nsimba");
    put(held(wire, 0), held(paper, 2), 0.6);
    put(held(paper, 2), held(blog, 4), 0.8);
    String corrected = add("https://wire.example/1", "Idris Kalombe himself");
    archive.write(
        handle -> {
          new RiftTable(new Writing(handle)).forgetSuperseded(key(corrected));
          return corrected;
        });

    assertEquals(List.of("1 https://blog.example/1 4", "2 https://paper.example/1 2"), sides());
  }

  @Test
  void aDisputeIsAsSureAsItsSurestPairThatIsLeft() {
    String wire = add("https://wire.example/1", "Idris Kalombe");
    String paper = add("https://paper.example/1", "Zawadi Teka");
    String blog = add("https://blog.example/1", "Abeli Nsimba");
    String weekly = add("https://weekly.example/1", "Ines Okoro");
    put(Relation.COUNT, held(wire, 0), held(paper, 2), 0.625);
    put(Relation.DENIAL, held(paper, 2), held(blog, 4), 0.75);
    assertEquals(List.of("denial 0.75"), disputes());
    put(Relation.COUNT, held(wire, 0), held(weekly, 6), 0.5);
    // Both are in it already, on two sides.
    put(Relation.BLAME, held(weekly, 6), held(blog, 4), 0.875);
    assertEquals(List.of("blame 0.875"), disputes());

    readAgain(blog);
    assertEquals(List.of("count 0.625"), disputes());
    readAgain(paper);
    assertEquals(List.of("count 0.5"), disputes());
  }

  @Test
  void whereNoPairIsLeftThereIsNoDispute() {
    String wire = add("https://wire.example/1", "Idris Kalombe");
    String paper = add("https://paper.example/1", "Zawadi Teka");
    String blog = add("https://blog.example/1", "Abeli Nsimba");
    String weekly = add("https://weekly.example/1", "Ines Okoro");
    put(held(wire, 0), held(paper, 2), 0.5);
    put(held(wire, 0), held(blog, 4), 0.5);
    put(held(paper, 2), held(weekly, 6), 0.5);
    readAgain(wire);
    readAgain(paper);

    // That the blog and the weekly disagree was never found.
    assertEquals(List.of(), disputes());
    assertEquals(List.of(), sides());
  }

  @Test
  void twoThatLeftADisputeMayBeginAnother() {
    String wire = add("https://wire.example/1", "Idris Kalombe");
    String paper = add("https://paper.example/1", "Zawadi Teka");
    String blog = add("https://blog.example/1", "Abeli Nsimba");
    String weekly = add("https://weekly.example/1", "Ines Okoro");
    put(held(wire, 0), held(paper, 2), 0.6);
    put(held(paper, 2), held(blog, 4), 0.6);
    put(held(blog, 4), held(weekly, 6), 0.6);
    readAgain(wire);
    readAgain(paper);
    assertEquals(List.of("1 https://blog.example/1 4", "2 https://weekly.example/1 6"), sides());

    put(held(wire, 0), held(paper, 2), 0.6);

    assertEquals(4, sides().size());
    assertEquals(
        2,
        archive.<Integer>read(
            handle ->
                handle
                    .createQuery("SELECT count(DISTINCT id) FROM dispute")
                    .mapTo(Integer.class)
                    .one()));
  }

  private void readAgain(String id) {
    archive.replace(archive.document(id).orElseThrow().record(), "reader 2");
  }

  private long key(String id) {
    return archive.document(id).orElseThrow().key();
  }
}
