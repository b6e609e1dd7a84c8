package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.record.Dispute;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;

/** What a person sees who asks an archive. */
class AskingTest {
  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    add(Harbour.record());
    add(
        new HandMade(
                new Document(
                    Optional.of("https://a.example/1"),
                    Optional.of("2026-03-05"),
                    Optional.of("=cmd|' /C calc'!A0"),
                    "The \33[31m river rose."))
            .record());
  }

  private void add(NewsRecord record) {
    Document document =
        new Document(record.uri(), record.published(), record.title(), record.text());
    try (Archive archive = Archive.openOrCreate(Location.parse(file()))) {
      Origin origin = Origin.ofText(new byte[0], "text/plain");
      archive.add(record, new Item.Found("some.txt", 1, document, origin), "1");
    }
  }

  private String file() {
    return folder.resolve("a.db").toString();
  }

  private String out(String... arguments) {
    Console console = new Console(settings -> new EchoReading());
    int status = console.run(with(arguments));
    assertEquals(0, status, console.err());
    return console.out();
  }

  private String wrong(String... arguments) {
    Console console = new Console(settings -> new EchoReading());
    assertEquals(2, console.run(arguments));
    return console.err().lines().findFirst().orElse("");
  }

  private String[] with(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--archive";
    all[arguments.length + 1] = file();
    return all;
  }

  @Test
  void aTableShowsTheSentenceItsDocumentAndWhoSaysIt() {
    assertEquals(
        """
        2026-03-04 · harbour.txt
          The foreign ministry of Castelia denied that its jets had bombed the harbour.
            sentence 2 | The foreign ministry of Castelia · deny

        1 sentence.
        """,
        out("search", "denied"));
    assertEquals("No sentences.\n", out("search", "nothing", "of", "this"));
  }

  @Test
  void foreignTextSteersNoTerminalAndNoSpreadsheet() {
    String table = out("search", "river");
    assertTrue(table.contains("The ␛[31m river rose."), table);
    List<String> csv = out("search", "--format", "csv", "river").lines().toList();
    assertEquals(2, csv.size());
    assertTrue(csv.getLast().contains(",\"'=cmd|"), csv.getLast());
  }

  @Test
  void jsonHasAnObjectOnEachLine() {
    for (String format : List.of("json", "jsonl")) {
      List<String> lines = out("search", "--format", format, "harbour").lines().toList();
      assertEquals(3, lines.size());
      lines.forEach(
          line -> assertTrue(line.startsWith("{\"document\":") && line.endsWith("}"), line));
    }
  }

  @Test
  void whoShowsThemSectionBySection() {
    String who = out("who", "rao");
    assertTrue(who.startsWith("Ana Rao, mayor · person · VEL GOV\n"), who);
    assertTrue(who.contains("\nWhat they said, the newest first\n"), who);
    assertEquals("Nobody in this archive is called “Xyz”.\n", out("who", "Xyz"));
    List<String> rows = out("who", "--format", "csv", "police").lines().toList();
    assertEquals(
        List.of("\"entity\"", "\"event\""),
        rows.stream().skip(1).map(row -> row.split(",")[0]).toList());
    assertEquals(
        1,
        rows.stream()
            .mapToInt(row -> row.replaceAll("\"[^\"]*\"", "").split(",", -1).length)
            .distinct()
            .count());
  }

  @Test
  void timelineAndDisputesAskAnArchiveOnlyWhereOneIsNamed() {
    assertTrue(
        out("timeline").startsWith("2026-03-03\n  ASSAULT aerial “bombed”"), out("timeline"));
    assertFalse(out("disputes").contains("across documents"));
    assertTrue(out("disputes").contains("denial: one side rejects what the other asserts\n"));
    assertEquals(
        "onrecord: name files to read, or an archive with --archive or --db, not both",
        wrong(with("timeline", "a.txt")));
    assertEquals(
        "onrecord: --speaker asks an archive: name it with --archive or --db",
        wrong("disputes", "--speaker", "Rao", "a.txt"));
  }

  @Test
  void aStatementInPiecesIsToldOnce() {
    HandMade made = HandMade.of("“The road,” Rao said, “is open.” Roux said it is closed.");
    String open = made.said("The road", "is open").by("Rao").cue("said").add();
    String closed = made.said("it is closed").by("Roux").add();
    made.dispute(
        Dispute.Relation.CONTRADICTION,
        Optional.empty(),
        made.side(List.of(), List.of(open), List.of()),
        made.side(List.of(), List.of(closed), List.of()));
    add(made.record());

    String page = out("disputes");

    assertEquals(1, page.split("The road … is open", -1).length - 1, page);
    assertTrue(page.contains("sentence 1, 1–30"), page);
  }

  @Test
  void sharesAddUp() {
    List<String> rows = out("stats", "--by", "month", "--format", "csv").lines().toList();
    assertEquals("month,speaker,speaker_id,statements,all_statements,share", rows.getFirst());
    assertEquals(5, rows.size());
    assertTrue(rows.get(1).startsWith("\"2026-03\",\"Ana Rao\","), rows.get(1));
    assertTrue(rows.get(1).endsWith(",3,6,0.500000"), rows.get(1));
    assertTrue(out("stats").contains("           2  documents current"), out("stats"));
  }

  @Test
  void whatIsNotUnderstoodIsNamed() {
    assertEquals(
        "onrecord: --to is before --from: no day is meant",
        wrong(with("search", "--from", "2026-03", "--to", "2026-02")));
    assertTrue(wrong(with("search", "--act", "sing")).contains("say, ask, claim"));
    assertTrue(
        wrong(with("search", "--from", "Monday")).contains("write 2026-03-04, 2026-03 or 2026"));
    assertTrue(wrong(with("search", "--limit", "0")).contains("no whole number of 1 or more"));
  }

  @Test
  void whereThereIsNoArchiveItIsSaid() {
    Console console = new Console(settings -> new EchoReading());
    assertEquals(1, console.run("search", "x", "--archive", folder.resolve("none.db").toString()));
    assertTrue(console.err().contains("there is no archive"), console.err());
  }
}
