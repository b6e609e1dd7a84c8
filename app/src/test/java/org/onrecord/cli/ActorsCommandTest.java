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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsCommandTest {
  @TempDir private Path folder = Path.of("");

  private final Console console = new Console(settings -> new Playbill());

  @BeforeEach
  void writeTwoDocuments() throws IOException {
    write(
        "a.txt",
        """
        person | Ana Duarte | minister | PRT GOV | | 1
        group | (angry residents) | | PRT CVL | | 0
        country | Portugal | | PRT | | 0
        """);
    write(
        "b.txt",
        """
        person | (a spokesman for the port) | spokesman for the port | | | 1
        person | Ana Duarte | Minister of the Sea | PRT GOV | Q7 | 2
        """);
  }

  @Test
  void peopleGetATable() {
    assertEquals(0, console.run("actors", folder.toString()));

    assertEquals(
        """
        name                        role      code     quoted  mentioned  documents
        Ana Duarte                  minister  PRT GOV       3          2          2
        “a spokesman for the port”                          1          1          1
        Portugal                              PRT           0          1          1

        1 more has no name and is not quoted: --all lists it.
        """,
        console.out());
    assertEquals("", console.err());
  }

  @Test
  void onlyAScreenCutsTheTable() throws IOException {
    String name = "Ana Maria " + "de Sousa e ".repeat(8) + "Duarte";
    String file = write("c.txt", "person | " + name + " | minister | PRT GOV | | 1");

    assertEquals(0, console.run("actors", file));
    assertTrue(console.out().contains(name + "  minister  PRT GOV  "), console.out());

    Console screen = new Console(settings -> new Playbill());
    screen.terminal(new Terminal(false, true, false, true, "80"));
    assertEquals(0, screen.run("actors", file));
    assertFalse(screen.out().contains(name), screen.out());
    assertTrue(screen.out().contains("de Sousa…"), screen.out());
  }

  @Test
  void allAreListedWhereAllAreAskedFor() {
    assertEquals(0, console.run("actors", "--all", folder.toString()));

    assertTrue(console.out().contains("“angry residents”"), console.out());
    assertFalse(console.out().contains("more"), console.out());
  }

  @Test
  void aSpreadsheetGetsCommaSeparatedValues() {
    assertEquals(0, console.run("actors", "--format", "csv", folder.toString()));

    String a = folder.resolve("a.txt").toString();
    String b = folder.resolve("b.txt").toString();
    assertEquals(
        List.of(
            "name,words,kind,role,code,wikidata,quoted,mentioned,documents,first_source",
            "'Ana Duarte','Ana Duarte','person','minister','PRT GOV','Q7',3,2,2,'" + a + "'",
            "'','a spokesman for the port','person','spokesman for the port','','',1,1,1,'"
                + b
                + "'",
            "'Portugal','Portugal','country','','PRT','',0,1,1,'" + a + "'"),
        List.of(console.out().replace('"', '\'').split("\r\n")));
  }

  @Test
  void programsGetALineOfJsonForEachActor() {
    assertEquals(0, console.run("actors", "--format", "json", folder.toString()));

    List<String> lines = console.out().lines().toList();
    assertEquals(3, lines.size(), console.out());
    assertTrue(lines.getFirst().startsWith("{\"name\":\"Ana Duarte\","), lines.getFirst());
  }

  @Test
  void whatFailsIsNamedAndTheRestListed() throws IOException {
    String stumbling = write("c.txt", EchoReading.FAILING);

    assertEquals(
        1, console.run("actors", "gone.txt", stumbling, folder.resolve("a.txt").toString()));

    assertTrue(console.out().contains("Ana Duarte"), console.out());
    assertEquals(
        "onrecord: gone.txt: there is no such file or folder\n"
            + "onrecord: "
            + stumbling
            + ": the reader stumbled\n",
        console.err());
  }

  @Test
  void standardInputIsReadAsReadReadsIt() {
    String line = "{\"text\":\"person | Ana Duarte | | | | 1\"}\n";

    assertEquals(0, console.in(line + line).run("actors", "--jsonl", "--format=csv", "-"));

    assertTrue(
        console
            .out()
            .endsWith(
                "\"Ana Duarte\",\"Ana Duarte\",\"person\",\"\",\"\",\"\",1,1,1,"
                    + "\"standard input, line 1\"\r\n"),
        console.out());
  }

  @Test
  void nobodyIsSaidInATable() throws IOException {
    assertEquals(0, console.run("actors", write("c.txt", "Nothing.")));

    assertEquals("No actors.\n", console.out());
  }

  @ParameterizedTest
  @CsvSource({"auto, true", "never, false"})
  void coloursAreForTerminals(String color, boolean coloured) {
    console.terminal(new Terminal(false, true, false, false, "80"));

    assertEquals(0, console.run("actors", "--color", color, folder.toString()));

    assertEquals(coloured, console.out().contains("\33["));
  }

  @Test
  void wrongUsageIsTwoAndSaysWhatIsWrong() {
    assertEquals(2, console.run("actors", "--format=people", "x.txt"));
    assertEquals(2, console.run("actors", "--threads=0", "x.txt"));

    List<String> messages = console.err().lines().toList();
    assertTrue(
        messages.get(0).contains("expected one of [table, csv, json, jsonl]"), console.err());
    assertEquals("Try: onrecord actors --help", messages.get(1));
    assertTrue(messages.get(2).contains("from 1 to 1024 threads"), console.err());
    assertEquals("Try: onrecord actors --help", messages.get(3));
  }

  @Test
  void whoeverClosesThePipeEndsItQuietly() {
    String file = folder.resolve("a.txt").toString();

    assertEquals(0, console.runTo(failing("Broken pipe"), "actors", file));
    assertEquals(1, console.runTo(failing("Broken pipe"), "actors", "gone.txt", file));
    assertEquals(1, console.runTo(failing("No space left on device"), "actors", file));

    assertEquals(
        "onrecord: gone.txt: there is no such file or folder\n"
            + "onrecord: can't write the output: No space left on device\n",
        console.err());
  }

  @Test
  void aBarShowsEvenWhereTheListGoesToTheSameScreen() {
    console.terminal(new Terminal(false, true, true, true, "80"));

    assertEquals(0, console.run("actors", folder.toString()));

    assertTrue(console.err().contains("2 documents"), console.err());
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
