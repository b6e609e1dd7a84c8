package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.feed.FeedTexts;
import org.onrecord.source.warc.WarcTexts;
import org.onrecord.text.Document;

final class AddCommandTest {
  private static final String NONE = "added 0 · new versions of pages 0 · there already ";

  @TempDir private Path folder;

  @Test
  void addsWhatItCanAndRemembersWhatItCanNot() throws IOException {
    Path one = write("one.txt", "The pier of Tarvik stands, said Ana Rao.");
    Path two = write("two.txt", "FAIL");

    Console console = run(1, "add", "--archive", file(), one.toString(), two.toString());
    assertEquals(
        "added 1 · new versions of pages 0 · there already 0 · failed 1 (onrecord problems)\n",
        console.out());
    assertEquals("onrecord: " + two + ": the reader stumbled\n", console.err());

    String problems = run(0, "problems", "--archive", file(), "--format", "csv").out();
    assertTrue(problems.contains("\"" + two + "\",\"the reader stumbled\""), problems);
  }

  @Test
  void whatIsThereIsNotReadAgain() throws IOException {
    Path one = write("one.txt", "The pier of Tarvik stands, said Ana Rao.");
    run(0, "add", "--archive", file(), one.toString());

    Console again =
        new Console(
            settings ->
                new Reading() {
                  @Override
                  public Stream<Outcome> readAll(Stream<Document> documents) {
                    return documents.map(each -> new Outcome.Failed("it was read again"));
                  }
                });
    assertEquals(0, again.run("add", "--archive", file(), one.toString()), again.err());
    assertEquals(NONE + "1 · failed 0\n", again.out());
  }

  @Test
  void anotherTextOfAFileIsANewVersion() throws IOException {
    Path one = write("one.txt", "The pier of Tarvik stands, said Ana Rao.");
    run(0, "add", "--archive", file(), one.toString());
    write("one.txt", "The pier of Tarvik fell, said Ana Rao.");

    Console second = run(0, "add", "--archive", file(), one.toString());

    assertTrue(second.out().startsWith("added 0 · new versions of pages 1 "), second.out());
  }

  @Test
  void aTextThatAFileGoesBackToIsItsNewestVersion() throws IOException {
    Path one = write("one.txt", "The pier of Tarvik stands, said Ana Rao.");
    run(0, "add", "--archive", file(), one.toString());
    write("one.txt", "The pier of Tarvik fell, said Ana Rao.");
    run(0, "add", "--archive", file(), one.toString());
    write("one.txt", "The pier of Tarvik stands, said Ana Rao.");

    Console third = run(0, "add", "--archive", file(), one.toString());
    assertTrue(third.out().startsWith("added 0 · new versions of pages 1 "), third.out());
    assertEquals(NONE + "1 · failed 0\n", run(0, "add", "--archive", file(), one.toString()).out());
    Console found = run(0, "export", "--archive", file(), "--format", "jsonl");
    assertEquals(1, found.out().lines().count(), found.out());
    assertTrue(found.out().contains("stands"), found.out());
  }

  @Test
  void aPageMayGoBackWithinOneFile() throws IOException {
    Path crawl =
        Files.write(
            folder.resolve("a.warc"),
            WarcTexts.join(fetched("safe", 1), fetched("gone", 2), fetched("safe", 3)));
    Console ahead = ahead();

    assertEquals(0, ahead.run("add", "--archive", file(), crawl.toString()), ahead.err());

    String now = run(0, "export", "--archive", file(), "--format", "jsonl").out();
    assertEquals(1, now.lines().count(), now);
    assertTrue(now.contains("was safe"), now);
    Console again = run(0, "add", "--archive", file(), crawl.toString());
    assertEquals(NONE + "3 · failed 0\n", again.out());
  }

  @Test
  void aFileThatWasCutOffStaysAProblem() throws IOException {
    String lines =
        """
        {"text": "The pier of Tarvik stands, said Ana Rao."}
        {"text": "The pier of Tarvik is gone, said Ana Rao."}
        """;
    byte[] whole = WarcTexts.gzip(lines.getBytes(StandardCharsets.UTF_8));
    Path cut = Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length - 8));

    assertEquals(1, ahead().run("add", "--archive", file(), cut.toString()));

    String problems = run(0, "problems", "--archive", file(), "--format", "csv").out();
    assertTrue(problems.contains("a.jsonl.gz\",\""), problems);
    assertEquals(
        2, run(0, "export", "--archive", file(), "--format", "jsonl").out().lines().count());
  }

  private static Console ahead() {
    return new Console(
        settings ->
            new Reading() {
              @Override
              public Stream<Outcome> readAll(Stream<Document> documents) {
                return oneAhead(documents.iterator());
              }
            });
  }

  /** As threads do: the next document is asked for before the last one is handed on. */
  private static Stream<Outcome> oneAhead(Iterator<Document> documents) {
    Queue<Document> taken = new ArrayDeque<>(List.of(documents.next()));
    return Stream.generate(
            () -> {
              if (documents.hasNext()) {
                taken.add(documents.next());
              }
              return Optional.ofNullable(taken.poll());
            })
        .takeWhile(Optional::isPresent)
        .map(document -> EchoReading.read(document.orElseThrow()));
  }

  private static byte[] fetched(String word, int day) {
    String page = "<html><body><article>" + FeedTexts.ARTICLE + "<p>The dam was " + word + ".";
    String record =
        new String(
            WarcTexts.page("https://courier.example/dam", page), StandardCharsets.ISO_8859_1);
    return record
        .replace("WARC-Date: 2026-03-04", "WARC-Date: 2026-03-0" + day)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aProblemThatIsGoneIsForgotten() throws IOException {
    Path one = write("one.txt", "FAIL");
    run(1, "add", "--archive", file(), one.toString());
    write("one.txt", "The pier of Tarvik stands, said Ana Rao.");
    run(0, "add", "--archive", file(), one.toString());

    assertEquals("", run(0, "problems", "--archive", file(), "--format", "jsonl").out());
  }

  @Test
  void aFolderIsNoProblemOnceThereIsSomethingInIt() throws IOException {
    Path news = folder.resolve("news");
    run(1, "add", "--archive", file(), news.toString());
    assertTrue(run(0, "problems", "--archive", file()).out().contains("no such file"));
    Files.createDirectory(news);
    write("news/one.txt", "The pier of Tarvik stands, said Ana Rao.");
    run(0, "add", "--archive", file(), news.toString());

    assertEquals("", run(0, "problems", "--archive", file(), "--format", "jsonl").out());
  }

  @Test
  void changesEndWithTheNumberToGoOnFrom() throws IOException {
    run(0, "add", "--archive", file(), write("one.txt", "The pier stands.").toString());

    Console all = run(0, "changes", "--archive", file(), "--format", "jsonl");
    assertTrue(all.out().startsWith("{\"seq\":1,"), all.out());
    assertTrue(all.out().contains("\"sort\":\"document\",\"what\":\"added\""), all.out());
    assertEquals("onrecord: the last change is 1\n", all.err());

    Console since = run(0, "changes", "--archive", file(), "--since", "1", "--format", "csv");
    assertEquals(1, since.out().lines().count(), since.out());
  }

  @Test
  void rereadingTellsWhatIsOther() throws IOException {
    run(0, "add", "--archive", file(), write("one.txt", Harbour.TEXT).toString());

    Console console =
        new Console(
            settings ->
                new Reading() {
                  @Override
                  public Stream<Outcome> readAll(Stream<Document> documents) {
                    return documents.map(each -> new Outcome.Read(read(each)));
                  }

                  @Override
                  public String version() {
                    return "2";
                  }
                });
    assertEquals(0, console.run("reread", "--archive", file()), console.err());

    assertEquals(
        List.of(
            folder.resolve("one.txt")
                + ": statements 0 → 6, actors 0 → 5, events 0 → 7, places 0 → 2, times 0 → 1,"
                + " quantities 0 → 5, disputes 0 → 3",
            "read again 1 · other findings in 1 · failed 0"),
        console.out().lines().toList());
    Console again =
        new Console(settings -> new EchoReading())
            .terminal(new Terminal(false, false, true, false, "100"));
    assertEquals(0, again.run("reread", "--archive", file(), "--all"), again.err());
    assertTrue(again.out().contains("statements 6 → 0"), again.out());
    assertTrue(again.err().contains("1 document · "), again.err());
  }

  private static NewsRecord read(Document document) {
    return Harbour.record(document);
  }

  @Test
  void whatIsNoArchiveIsToldInPlainWords() throws IOException {
    Path text = write("one.txt", "The pier stands.");

    assertTrue(message("problems", "--archive", file()).contains("there is no archive"));
    assertTrue(message("problems", "--archive", text.toString()).contains("is no archive"));
    assertTrue(message("problems", "--archive", folder.toString()).contains("is a folder"));
    assertTrue(
        message("add", "--archive", folder.resolve("no/a.db").toString(), text.toString())
            .contains("there is no folder"));
    assertFalse(Files.exists(Path.of(file())));
  }

  @Test
  void twoArchivesAreOneTooMany() {
    Console console = new Console(settings -> new EchoReading());

    assertEquals(2, console.run("problems", "--archive", "a", "--db", "postgresql://h/d"));
    assertEquals(2, console.run("problems", "--db", "mysql://h/d"));
  }

  private String message(String... arguments) {
    return run(1, arguments).err();
  }

  private static Console run(int status, String... arguments) {
    Console console = new Console(settings -> new EchoReading());
    assertEquals(status, console.run(arguments), console::err);
    return console;
  }

  private String file() {
    return folder.resolve("a.db").toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
