package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.source.PdfMaker;
import org.onrecord.source.feed.FeedTexts;
import org.onrecord.source.warc.WarcTexts;

/** {@code onrecord verify --originals}. */
final class VerifyOriginalsTest {
  private static final String PAGE =
      "<html><body><article>" + FeedTexts.ARTICLE.replace("a new count", "a&nbsp;new &amp; count");

  @TempDir private Path folder;

  @BeforeEach
  void add() throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "The pier of Tarvik stands, said Ana Rao.");
    Files.writeString(news.resolve("b.html"), PAGE);
    Files.write(
        news.resolve("c.html.gz"),
        WarcTexts.gzip(PAGE.replace("Rivna", "Olmen").getBytes(StandardCharsets.UTF_8)));
    Files.write(
        news.resolve("d.pdf"),
        new PdfMaker(2, true, false)
            .headline("Dam could fail")
            .paragraph("The mayor of Rivna said that the dam above her town was safe to-day.")
            .bytes());
    Files.writeString(news.resolve("e.jsonl"), "{\"text\": \"The pier of Olmen fell.\"}\n");
    assertEquals(0, console().run("add", "--archive", file(), news.toString()));
  }

  @Test
  void whatStandsInItsFileIsTold() {
    Console console = console();

    assertEquals(0, console.run("verify", "--originals", "--archive", file()), console.out());
    assertEquals(
        "originals: 4 documents checked, all stand where they should; of 1 the file is not there as"
            + " it was\n",
        console.out());
  }

  @Test
  void whatDoesNotIsNamed() throws IOException {
    try (Archive archive = Archive.open(Location.parse(file()))) {
      int altered =
          archive.write(
              handle ->
                  handle.execute(
                      "UPDATE document SET text = replace(text, 'the dam', 'the sea')"
                          + " WHERE source LIKE '%b.html'"));
      assertEquals(1, altered);
    }
    Files.writeString(folder.resolve("news/a.txt"), "Another text.");
    Console console = console();

    assertEquals(1, console.run("verify", "--originals", "--archive", file()));
    assertTrue(console.out().contains("news/b.html: "), console.out());
    assertTrue(console.out().contains("the sea"), console.out());
    assertTrue(
        console
            .out()
            .endsWith(
                "originals: 3 documents checked, 1 do not stand where they should; of 2 the file is not"
                    + " there as it was\n"),
        console.out());
  }

  @Test
  void nothingToCheckIsTold() {
    assertEquals(2, console().run("verify"));
  }

  private static Console console() {
    return new Console(settings -> new EchoReading());
  }

  private String file() {
    return folder.resolve("a.db").toString();
  }
}
