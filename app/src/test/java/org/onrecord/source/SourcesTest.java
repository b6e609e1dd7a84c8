package org.onrecord.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.source.warc.WarcTexts;
import org.onrecord.text.Document;

class SourcesTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aTextFileIsADocumentUnaltered() throws IOException {
    String text = "date 2026-03-04\r\n\r\n“Rain,” she said.\n";
    Path file = write("a.txt", text);

    Item item = only(file.toString());

    Document document =
        new Document(
            Optional.of(file.toString()), Optional.of("2026-03-04"), Optional.empty(), text);
    byte[] bytes = text.getBytes(UTF_8);
    assertEquals(
        new Item.Found(file.toString(), bytes.length, document, Origin.ofText(bytes, "text/plain")),
        item);
  }

  @Test
  void theDateGivenCountsMoreThanTheTexts() throws IOException {
    Path file = write("a.txt", "date 2026-03-04\nRain.");
    Settings dated =
        new Settings(Optional.of("2026-01-01"), Optional.empty(), Settings.DEFAULT_MAX_SIZE, false);

    Item item = new Sources(InputStream.nullInputStream(), dated).all(List.of(file + "")).next();

    assertEquals(
        Optional.of("2026-01-01"), assertInstanceOf(Item.Found.class, item).document().published());
  }

  @Test
  void aFolderGivesItsFilesInTheOrderOfTheirPaths() throws IOException {
    write("b.TXT", "B.");
    write("a/2.txt", "A two.");
    write("a/1.jsonl", "{\"text\":\"A one.\"}\n{\"text\":\"A one and a half.\"}\n");
    write("a/picture.png", "no text");
    write(".hidden.txt", "Hidden.");
    write(".git/x.txt", "Hidden.");

    List<Item> items = all(folder.toString());

    assertEquals(
        List.of("A one.", "A one and a half.", "A two.", "B."),
        items.stream().map(SourcesTest::text).toList());
  }

  @Test
  void aHiddenFolderIsReadWhereItIsNamed() throws IOException {
    write(".news/a.txt", "A.");

    assertEquals(
        List.of("A."), all(folder.resolve(".news") + "").stream().map(SourcesTest::text).toList());
  }

  @Test
  void aFolderWithoutTextsIsNamed() {
    assertEquals(
        new Item.Failed(
            folder.toString(),
            0,
            "there is no file in this folder that can be read: none is .txt, .jsonl, .html, .pdf,"
                + " .xml, .rss, .atom or .warc"),
        only(folder.toString()));
  }

  @Test
  void whatIsNoFileInAFolderIsNamed() throws Exception {
    write("a.txt", "A.");
    write("b/b.txt", "B.");
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("d.html"), folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("e.txt"), folder.resolve("b/b.txt"));
    String pipe = folder.resolve("f.pdf").toString();
    assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());

    List<Item> items = all(folder.toString());

    assertEquals(
        List.of(
            "A.",
            "B.",
            "this link leads to nothing that is there",
            "this link leads to a folder: name that folder itself",
            "B.",
            "this is no file but a pipe, a socket or a device, which are read only if named"
                + " themselves"),
        items.stream()
            .map(item -> item instanceof Item.Failed failed ? failed.reason() : text(item))
            .toList());
  }

  @Test
  void whatIsEmptyIsNamed() throws IOException {
    assertEquals(
        new Item.Failed("\"\"", 0, "an empty name names nothing; for this folder write a dot"),
        only(""));
    for (String name : List.of("a.txt", "a.pdf", "a.jsonl", "a.warc")) {
      Path file = write(name, "");
      assertEquals(new Item.Failed(file.toString(), 0, "the file is empty"), only(file.toString()));
    }
    Path blank = write("b.jsonl", "\n\r\n");
    assertEquals(
        new Item.Failed(blank.toString(), 0, "there is nothing but empty lines in it"),
        only(blank.toString()));
  }

  @Test
  void whatIsNotWhatItsNameSaysIsNamed() throws IOException {
    Path pdf = write("a.pdf", "Rain.");
    assertTrue(reason(only(pdf.toString())).startsWith("this is no PDF file: "));
    Path gzip = write("a.txt.gz", "Rain.");
    assertEquals(
        "it is no gzip file, or a damaged one (Not in GZIP format); get it anew",
        reason(only(gzip.toString())));
    byte[] whole = WarcTexts.gzip("Rain. ".repeat(100).getBytes(UTF_8));
    Path cut = Files.write(folder.resolve("b.txt.gz"), java.util.Arrays.copyOf(whole, 20));
    assertEquals(
        "it is compressed (gzip) and was cut off; get it anew", reason(only(cut.toString())));
  }

  private static String reason(Item item) {
    return assertInstanceOf(Item.Failed.class, item).reason();
  }

  @Test
  void whatIsMissingIsNamedAndTheRestRead() throws IOException {
    Path file = write("a.txt", "A.");

    List<Item> items = all("missing.txt", "missing.jsonl", "bad\0name", file.toString());

    assertEquals(
        List.of(
            new Item.Failed("missing.txt", 0, "there is no such file or folder"),
            new Item.Failed("missing.jsonl", 0, "there is no such file or folder"),
            new Item.Failed("bad\0name", 0, "this is no path on this system")),
        items.subList(0, 3));
    assertEquals("A.", text(items.get(3)));
  }

  @Test
  void aFileThatMayNotBeReadIsNamedInPlainWords() {
    assertEquals("you are not allowed to read it", Reasons.of(new AccessDeniedException("a")));
    assertEquals("it can't be read: worn out", Reasons.of(new IOException("worn out")));
  }

  @Test
  void aLargeFileIsNamedAndNotRead() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(5_000_000_000L);
    }

    assertEquals(
        new Item.Failed(
            file.toString(),
            5_000_000_000L,
            "it has 5,000,000,000 bytes, and 10,000,000 are read at most: --max-size on the command line allows more"),
        only(file.toString()));
  }

  @Test
  void standardInputIsOneText() {
    Sources sources = sources("He said no.\nShe said yes.\n", false);

    Item item = sources.all(List.of("-")).next();

    assertEquals("standard input", item.name());
    assertEquals("He said no.\nShe said yes.\n", text(item));
    assertEquals(Optional.empty(), assertInstanceOf(Item.Found.class, item).document().uri());
  }

  @Test
  void standardInputIsJsonLinesWhereAskedFor() {
    Iterator<Item> items =
        sources("{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n", true).all(List.of("-"));

    assertEquals("A.", text(items.next()));
    assertEquals("standard input, line 2", items.next().name());
  }

  @Test
  void standardInputWithoutEndIsNotKept() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    Settings small = new Settings(Optional.empty(), Optional.empty(), 1000, false);

    Item item = new Sources(endless, small).all(List.of("-")).next();

    assertEquals(
        new Item.Failed(
            "standard input",
            1001,
            "it has more than 1,000 bytes: --max-size on the command line allows more"),
        item);
  }

  @Test
  void whatIsSentMayNotUnpackWithoutEnd() {
    byte[] million = WarcTexts.gzip("\n".repeat(1_000_000).getBytes(UTF_8));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 0; i < 251; i++) {
      lines.writeBytes(million);
    }
    Item item =
        new Sources(InputStream.nullInputStream(), Settings.DEFAULT)
            .sent("a.jsonl.gz", lines.toByteArray())
            .next();
    assertEquals(
        new Item.Failed(
            "a.jsonl.gz",
            0,
            "it can't be read: it unpacks to more than 250,000,000 bytes: add it with onrecord add"),
        item);
  }

  @Test
  void compressedTextsAndJsonLinesAreRead() throws IOException {
    Files.write(folder.resolve("a.txt.gz"), WarcTexts.gzip("Rain.".getBytes(UTF_8)));
    Files.write(
        folder.resolve("b.jsonl.gz"),
        WarcTexts.gzip("{\"text\":\"Hail.\"}\n{\"text\":\"Snow.\"}\n".getBytes(UTF_8)));
    Files.write(folder.resolve("c.txt.gz"), WarcTexts.gzip(new byte[20_000_000]));
    write("d.txt.gz", "no gzip");

    List<Item> items = all(folder.toString());

    assertEquals(
        List.of("Rain.", "Hail.", "Snow."),
        items.subList(0, 3).stream().map(SourcesTest::text).toList());
    assertEquals(
        List.of(
            "it has more than 10,000,000 bytes: --max-size on the command line allows more",
            "it is no gzip file, or a damaged one (Not in GZIP format); get it anew"),
        items.subList(3, 5).stream()
            .map(item -> assertInstanceOf(Item.Failed.class, item).reason())
            .toList());
  }

  @Test
  void aPatternIsReadAndOneThatNothingFitsIsNamed() throws IOException {
    write("x/a.txt", "A.");
    write("x/y/b.txt", "B.");

    assertEquals(
        List.of("A.", "B."), all(folder + "/**/*.txt").stream().map(SourcesTest::text).toList());
    assertEquals(
        "no file or folder fits this pattern",
        assertInstanceOf(Item.Failed.class, only(folder + "/*.txt")).reason());
    write("x/[1.txt", "C.");
    assertEquals("C.", text(only(folder + "/x/[1.txt")));
    assertEquals(
        "there is no such file or folder",
        assertInstanceOf(Item.Failed.class, only(folder + "/x/[2.txt")).reason());
  }

  @Test
  void filesAreOpenedWhenItIsTheirTurn() throws IOException {
    Path first = write("a.txt", "A.");
    Path second = folder.resolve("b.txt");
    Iterator<Item> items =
        new Sources(InputStream.nullInputStream(), Settings.DEFAULT)
            .all(List.of(first.toString(), second.toString()));

    assertEquals("A.", text(items.next()));
    Files.writeString(second, "B.");
    assertEquals("B.", text(items.next()));
  }

  @Test
  void sizesAreThoseOfTheFilesThatAreRead() throws IOException {
    write("a.txt", "12345");
    write("b/c.jsonl", "1234567");
    write("d.png", "123");

    assertEquals(OptionalLong.of(12), Sizes.of(List.of(folder.toString())));
    assertEquals(
        OptionalLong.of(5), Sizes.of(List.of(folder.resolve("a.txt").toString(), "missing")));
    assertEquals(OptionalLong.empty(), Sizes.of(List.of(folder.toString(), "-")));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Sources sources(String standardInput, boolean jsonLines) {
    Settings settings =
        new Settings(Optional.empty(), Optional.empty(), Settings.DEFAULT_MAX_SIZE, jsonLines);
    return new Sources(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), settings);
  }

  private static List<Item> all(String... arguments) {
    List<Item> items = new ArrayList<>();
    new Sources(InputStream.nullInputStream(), Settings.DEFAULT)
        .all(List.of(arguments))
        .forEachRemaining(items::add);
    return items;
  }

  private static Item only(String argument) {
    List<Item> items = all(argument);
    assertTrue(items.size() == 1, () -> items.toString());
    return items.get(0);
  }

  private static String text(Item item) {
    return assertInstanceOf(Item.Found.class, item).document().text();
  }
}
