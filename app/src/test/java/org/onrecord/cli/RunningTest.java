package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Document;

/** The commands that list document by document: {@code events} and {@code disputes}. */
class RunningTest {
  @TempDir private Path folder = Path.of("");

  private final Console console = console();
  private String file = "";

  @BeforeEach
  void writeADocument() throws IOException {
    file = write("harbour.txt", Harbour.TEXT);
  }

  @Test
  void peopleGetEventsWithTheirVouchers() {
    assertEquals(0, console.run("events", "--published=2026-03-04", file));

    assertTrue(
        console
            .out()
            .contains(
                "\n2026-03-03 · ASSAULT aerial “bombed” · “Castelian jets” → “the harbour of\n"),
        console.out());
    assertTrue(console.out().contains("\n  report: certain\n"), console.out());
    assertTrue(
        console
            .out()
            .endsWith("\n1 more is of no PLOVER type and tells no count: --all lists it.\n"),
        console.out());
    assertEquals("", console.err());
  }

  @Test
  void allAreListedWhereAllAreAskedFor() {
    assertEquals(0, console.run("events", "--all", file));

    assertTrue(console.out().contains("“collapsed”"), console.out());
    assertFalse(console.out().contains("more"), console.out());
  }

  @Test
  void peopleGetDisputesSideBySide() {
    assertEquals(0, console.run("disputes", file));

    assertTrue(
        console.out().contains("\n  Ana Rao                               │ “The foreign ministry"),
        console.out());
    assertTrue(console.out().contains("│   denied: that its jets had bombed\n"), console.out());
    assertTrue(console.out().contains("│   sentence 2, 204–240 · deny\n"), console.out());
  }

  @ParameterizedTest
  @CsvSource({"events, 6", "disputes, 6"})
  void aSpreadsheetGetsOneLineOfHeadings(String command, int rows) throws IOException {
    String other = write("b.txt", Harbour.TEXT + "It rains.\n");

    assertEquals(0, console.run(command, "--format=csv", file, other));

    List<String> lines = console.out().lines().toList();
    assertEquals(1 + 2 * rows, lines.size(), console.out());
    assertTrue(console.out().endsWith("\"" + other + "\"\r\n"), console.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "disputes"})
  void whereNothingIsReadTheHeadingsStandAlone(String command) {
    assertEquals(1, console.run(command, "--format=csv", "gone.txt"));

    assertEquals(1, console.out().lines().count(), console.out());
    assertEquals("onrecord: gone.txt: there is no such file or folder\n", console.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "disputes"})
  void whereNothingIsReadATableDoesNotSayThatThereIsNothing(String command) {
    assertEquals(1, console.run(command, "gone.txt"));

    assertEquals("", console.out());
  }

  @ParameterizedTest
  @CsvSource({"events, json, 6", "disputes, json, 3", "events, csv, 7", "disputes, csv, 7"})
  void aDocumentThatIsGivenTwiceCountsOnce(String command, String format, int lines) {
    assertEquals(0, console.run(command, "--format", format, file, file));

    assertEquals(lines, console.out().lines().count(), console.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "disputes", "actors", "places", "timeline"})
  void noFormatOfAnyListCountsADocumentTwice(String command) {
    for (String format : List.of("table", "csv", "json", "jsonl")) {
      Console once = console();
      Console twice = console();

      assertEquals(0, once.run(command, "--format", format, file));
      assertEquals(0, twice.run(command, "--format", format, file, file));

      assertFalse(once.out().isEmpty(), format);
      assertEquals(once.out(), twice.out(), format);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "disputes", "actors", "places", "timeline"})
  void eachLineOfJsonLinesNamesItsDocument(String command) {
    assertEquals(0, console.run(command, "--format=jsonl", file));

    String begin = "{\"document\":\"" + Harbour.record().id() + "\",\"source\":\"" + file + "\",";
    console.out().lines().forEach(line -> assertTrue(line.startsWith(begin), line));
  }

  @ParameterizedTest
  @CsvSource({"events, No events.", "disputes, No disputes."})
  void whereThereIsNothingATableSaysSo(String command, String said) throws IOException {
    assertEquals(0, console.run(command, write("c.txt", "It rains.")));

    assertEquals(said + "\n", console.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "disputes"})
  void whatFailsIsNamedAndTheRestListed(String command) throws IOException {
    String stumbling = write("c.txt", EchoReading.FAILING);

    assertEquals(1, console.run(command, "gone.txt", stumbling, file));

    assertTrue(console.out().contains("Ana Rao"), console.out());
    assertEquals(
        "onrecord: gone.txt: there is no such file or folder\n"
            + "onrecord: "
            + stumbling
            + ": the reader stumbled\n",
        console.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "disputes"})
  void aForeignTextIsNamed(String command) throws IOException {
    String french = write("c.txt", "Le maire a déclaré lundi que le pont est à nouveau ouvert.");

    assertEquals(0, console.run(command, "--format=json", french, file));

    assertTrue(console.err().contains("it is in French, and only English is read"), console.err());
    assertTrue(console.out().contains("Ana Rao"), console.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "disputes"})
  void standardInputIsReadAsReadReadsIt(String command) {
    assertEquals(0, console.in(Harbour.TEXT).run(command, "--format=json", "-"));

    assertTrue(console.out().contains("\"source\":\"standard input\""), console.out());
  }

  @ParameterizedTest
  @CsvSource({"events, auto, true", "disputes, auto, true", "events, never, false"})
  void coloursAreForTerminals(String command, String color, boolean coloured) {
    console.terminal(new Terminal(false, true, false, false, "80"));

    assertEquals(0, console.run(command, "--color", color, file));

    assertEquals(coloured, console.out().contains("\33["));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "disputes"})
  void wrongUsageIsTwoAndWritesNothing(String command) {
    assertEquals(2, console.run(command, "--format=people", "x.txt"));
    assertEquals(2, console.run(command, "--format=csv", "--threads=0", "x.txt"));

    assertEquals("", console.out());
    assertTrue(console.err().contains("expected one of [table, csv, json, jsonl]"), console.err());
    assertTrue(console.err().endsWith("Try: onrecord " + command + " --help\n"), console.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "disputes"})
  void whoeverClosesThePipeEndsItQuietly(String command) {
    assertEquals(0, console.runTo(failing("Broken pipe"), command, "--format=csv", file));
    assertEquals(1, console.runTo(failing("Broken pipe"), command, "gone.txt", file));
    assertEquals(1, console.runTo(failing("No space left on device"), command, file));

    assertEquals(
        "onrecord: gone.txt: there is no such file or folder\n"
            + "onrecord: can't write the output: No space left on device\n",
        console.err());
  }

  @Test
  void aBarShowsOnlyWhereTheListGoesElsewhere() {
    console.terminal(new Terminal(false, true, true, true, "80"));
    assertEquals(0, console.run("events", folder.toString()));
    assertEquals("", console.err());

    console.terminal(new Terminal(false, false, true, true, "80"));
    assertEquals(0, console.run("events", folder.toString()));
    assertTrue(console.err().contains("1 document"), console.err());
  }

  /** Reads the article by hand, and finds nothing in others. */
  private static Console console() {
    return new Console(
        settings ->
            (Stream<Document> documents) ->
                documents.map(
                    document ->
                        document.text().startsWith(Harbour.TEXT)
                            ? new Outcome.Read(Harbour.record(document))
                            : EchoReading.read(document)));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8).toString();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
