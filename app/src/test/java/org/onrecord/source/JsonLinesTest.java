package org.onrecord.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Document;

class JsonLinesTest {
  @Test
  void aLineIsADocument() {
    List<Item> items =
        read(
            """
            {"uri":"https://a.example/1","published":"2026-03-04","title":"Rain","text":"It rains.\\n😀"}
            {"text":"It stops.","tags":["a",{"b":null}]}
            """);

    Document first =
        new Document(
            Optional.of("https://a.example/1"),
            Optional.of("2026-03-04"),
            Optional.of("Rain"),
            "It rains.\n😀");
    assertEquals(first, found(items.get(0)));
    assertEquals("news.jsonl, line 1", items.get(0).name());
    assertEquals(Document.of("It stops."), found(items.get(1)));
    assertEquals(2, items.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "not json             | it is no JSON at column 1:",
        "{\"text\":\"a       | it is no JSON at column",
        "[1]                  | it is no JSON object: it must begin with {",
        "{\"text\":\"a\"} {} | something stands behind the JSON object",
        "{\"uri\":\"a\"}     | it has no \"text\"",
        "{\"text\":null}      | it has no \"text\"",
        "{\"text\":\" \"}    | its \"text\" is empty",
        "{\"text\":5}         | its \"text\" is not a string",
        "{\"text\":\"a\",\"published\":\"soon\"} | its \"published\": \"soon\" is no date",
      })
  void aLineThatIsNoDocumentIsNamedAndTheRestRead(String line, String reason) {
    List<Item> items = read("{\"text\":\"One.\"}\n\n" + line + "\n{\"text\":\"Two.\"}");

    assertEquals(3, items.size());
    assertEquals("One.", found(items.get(0)).text());
    Item.Failed failed = assertInstanceOf(Item.Failed.class, items.get(1));
    assertEquals("news.jsonl, line 3", failed.name());
    assertTrue(failed.reason().startsWith(reason), failed.reason());
    assertEquals("Two.", found(items.get(2)).text());
  }

  @Test
  void brokenUtf8IsNamedWithItsByteInTheLine() {
    byte[] bytes = "{\"text\":\"One.\"}\n{\"text\":\"?\"}\n".getBytes(UTF_8);
    bytes[25] = (byte) 0xE9;

    List<Item> items = read(bytes, Settings.DEFAULT);

    Item.Failed failed = assertInstanceOf(Item.Failed.class, items.get(1));
    assertEquals("news.jsonl, line 2", failed.name());
    assertTrue(failed.reason().startsWith("byte 10 (0xE9) is not valid UTF-8"), failed.reason());
  }

  @Test
  void utf16IsNamedOnce() {
    byte[] bytes = "\uFEFF{\"text\":\"One.\"}\n{}\n".getBytes(Charset.forName("UTF-16LE"));

    List<Item> items = read(bytes, Settings.DEFAULT);

    assertEquals(
        List.of(new Item.Failed("news.jsonl", 0, "JSON Lines must be UTF-8, and this is UTF-16LE")),
        items);
  }

  @Test
  void aMarkOfUtf8AndCarriageReturnsAreNoPartOfALine() {
    List<Item> items = read("\uFEFF{\"text\":\"One.\"}\r\n\r\n{\"text\":\"Two.\"}\r\n");

    assertEquals(List.of("One.", "Two."), items.stream().map(i -> found(i).text()).toList());
  }

  @Test
  void aLineThatIsTooLargeIsNamedAndTheRestRead() {
    String large = "{\"text\":\"" + "a".repeat(200_000) + "\"}";
    Settings small = new Settings(Optional.empty(), Optional.empty(), 1000, false);

    List<Item> items = read((large + "\n{\"text\":\"Two.\"}").getBytes(UTF_8), small);

    assertEquals(
        new Item.Failed(
            "news.jsonl, line 1",
            200_011,
            "it has 200,011 bytes, and 1,000 are read at most: --max-size on the command line allows more"),
        items.get(0));
    assertEquals("Two.", found(items.get(1)).text());
  }

  @Test
  void theLinesOwnDateCountsMoreThanTheOneGiven() {
    Settings dated =
        new Settings(Optional.of("2026-01-01"), Optional.empty(), Settings.DEFAULT_MAX_SIZE, false);

    List<Item> items =
        read(
            "{\"text\":\"One.\",\"published\":\"2026-03-04\"}\n{\"text\":\"Two.\"}".getBytes(UTF_8),
            dated);

    assertEquals(Optional.of("2026-03-04"), found(items.get(0)).published());
    assertEquals(Optional.of("2026-01-01"), found(items.get(1)).published());
  }

  @Test
  void anEmptyFileIsNamed() {
    assertEquals(List.of(new Item.Failed("news.jsonl", 0, "the file is empty")), read(""));
  }

  @Test
  void aFaultInTheMiddleEndsTheFile() {
    InputStream faulty =
        new InputStream() {
          private final InputStream start =
              new ByteArrayInputStream("{\"text\":\"One.\"}\n".getBytes(UTF_8));

          @Override
          public int read() throws IOException {
            int b = start.read();
            if (b < 0) {
              throw new IOException("the disk is gone");
            }
            return b;
          }
        };

    List<Item> items = all(new JsonLines("news.jsonl", faulty, Settings.DEFAULT));

    assertEquals("One.", found(items.get(0)).text());
    assertEquals(
        new Item.Failed("news.jsonl", 0, "it can't be read: the disk is gone"), items.get(1));
    assertEquals(2, items.size());
  }

  private static List<Item> read(String text) {
    return read(text.getBytes(UTF_8), Settings.DEFAULT);
  }

  private static List<Item> read(byte[] bytes, Settings settings) {
    return all(new JsonLines("news.jsonl", new ByteArrayInputStream(bytes), settings));
  }

  private static List<Item> all(JsonLines lines) {
    List<Item> items = new ArrayList<>();
    lines.forEachRemaining(items::add);
    return items;
  }

  private static Document found(Item item) {
    return assertInstanceOf(Item.Found.class, item).document();
  }
}
