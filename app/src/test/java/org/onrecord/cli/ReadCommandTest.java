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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Hints;
import org.onrecord.model.ModelException;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;

class ReadCommandTest {
  @TempDir private Path folder = Path.of("");

  private final Console console = new Console(settings -> new EchoReading());

  @Test
  void jsonIsOneRecordALineInTheOrderOfTheArguments() throws IOException {
    String b = write("b.txt", "date 2026-03-04\nShe said no.");
    String a = write("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");

    assertEquals(0, console.run("read", "--format", "json", b, a));

    List<NewsRecord> records = console.out().lines().map(RecordJson::read).toList();
    assertEquals(
        List.of("date 2026-03-04\nShe said no.", "One.", "Two."),
        records.stream().map(NewsRecord::text).toList());
    assertEquals(Optional.of(b), records.get(0).uri());
    assertEquals(Optional.of("2026-03-04"), records.get(0).published());
    assertEquals("", console.err());
  }

  @Test
  void peopleGetAPagePlainWhereThereIsNoTerminal() throws IOException {
    String file = write("a.txt", "She said no.");

    assertEquals(0, console.run("read", "--published", "2026-03-04", file));

    assertTrue(console.out().contains(" · 2026-03-04\n\nShe said no.\n"), console.out());
    assertFalse(console.out().contains("\33"));
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, auto, true",
    "true, true, auto, false",
    "false, false, auto, false",
    "false, true, always, true",
    "true, false, never, false"
  })
  void coloursAreForTerminals(boolean out, boolean plain, String color, boolean coloured)
      throws IOException {
    String file = write("a.txt", "She said no.");
    console.terminal(new Terminal(false, out, false, plain, "80"));

    assertEquals(0, console.run("read", "--color", color, file));

    assertEquals(coloured, console.out().contains("\33["));
  }

  @Test
  void pagesAreAsWideAsTheTerminal() throws IOException {
    String file = write("a.txt", "She said no. ".repeat(40));
    console.terminal(new Terminal(false, true, false, true, "50"));

    assertEquals(0, console.run("read", file));

    assertEquals(50, console.out().lines().mapToInt(String::length).max().orElseThrow());
  }

  @Test
  void standardInputIsReadWhereItIsNamedAndWhereNothingIs() {
    assertEquals(0, console.in("She said no.").run("read", "--format", "json", "-"));
    assertEquals(0, console.in("She said yes.").run("read", "--format", "json"));

    assertEquals(
        List.of("She said no.", "She said yes."),
        console.out().lines().map(line -> RecordJson.read(line).text()).toList());
  }

  @Test
  void whoTypesNoNameIsToldWhatToName() {
    console.terminal(new Terminal(true, true, true, true, "80"));

    assertEquals(2, console.run("read"));

    assertEquals(
        "onrecord: nothing to read: name a file, a folder, or - for standard input\n"
            + "Try: onrecord read --help\n",
        console.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--published=2026-13-01 | no date: write 2026-03-04",
        "--published=soon       | no date: write 2026-03-04",
        "--encoding=klingon     | no encoding that is known",
        "--max-size=0           | no size from 1 byte to 1 GB",
        "--max-size=2GB         | no size from 1 byte to 1 GB",
        "--max-size=ten         | no size from 1 byte to 1 GB",
        "--threads=0            | from 1 to 1024 threads",
        "--threads=many         | is not an int",
        "--format=xml           | expected one of [people, json]",
        "--color=blue           | expected one of [auto, always, never]",
        "--model=/no/such       | there is no folder /no/such",
        "--bogus                | Unknown option"
      })
  void wrongUsageIsTwoAndSaysWhatIsWrong(String option, String reason) {
    assertEquals(2, console.run("read", option, "x.txt"));

    assertTrue(console.err().contains(reason), console.err());
    assertTrue(console.err().endsWith("Try: onrecord read --help\n"), console.err());
    assertEquals("", console.out());
  }

  @Test
  void whatFailsIsNamedAndTheRestRead() throws IOException {
    String latin = folder.resolve("latin.txt").toString();
    Files.write(Path.of(latin), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    String empty = write("empty.txt", "");
    String lines = write("a.jsonl", "{\"text\":\"One.\"}\noops\n{\"text\":\"Two.\"}\n");
    String stumbling = write("b.txt", "She said: " + EchoReading.FAILING);
    String good = write("c.txt", "She said no.");

    assertEquals(
        1,
        console.run("read", "--format", "json", "gone.txt", latin, empty, lines, stumbling, good));

    assertEquals(
        List.of("One.", "Two.", "She said no."),
        console.out().lines().map(line -> RecordJson.read(line).text()).toList());
    List<String> messages = console.err().lines().toList();
    assertEquals(5, messages.size(), console.err());
    assertEquals("onrecord: gone.txt: there is no such file or folder", messages.get(0));
    assertTrue(messages.get(1).startsWith("onrecord: " + latin + ": byte 4 (0xE9)"));
    assertEquals("onrecord: " + empty + ": the file is empty", messages.get(2));
    assertTrue(messages.get(3).startsWith("onrecord: " + lines + ", line 2: it is no JSON"));
    assertEquals("onrecord: " + stumbling + ": the reader stumbled", messages.get(4));
  }

  @Test
  void theEncodingAskedForIsTaken() throws IOException {
    String latin = folder.resolve("latin.txt").toString();
    Files.write(Path.of(latin), new byte[] {'c', 'a', 'f', (byte) 0xE9});

    assertEquals(0, console.run("read", "--format=json", "--encoding=windows-1252", latin));

    assertEquals("café", RecordJson.read(console.out()).text());
  }

  @Test
  void documentsOverTheSizeAreNamedAndTheRestRead() throws IOException {
    String large = write("a.txt", "a".repeat(1001));
    String small = write("b.txt", "a".repeat(1000));

    assertEquals(1, console.run("read", "--format=json", "--max-size=1kB", large, small));

    assertEquals(1, console.out().lines().count());
    assertEquals(
        "onrecord: "
            + large
            + ": it has 1,001 bytes, and 1,000 are read at most: --max-size on the command line allows more\n",
        console.err());
  }

  @Test
  void aForeignTextIsNamed() throws IOException {
    String file = write("a.txt", "Le maire a déclaré lundi que le pont est à nouveau ouvert.");

    assertEquals(0, console.run("read", "--format=json", file));

    assertEquals("fr", RecordJson.read(console.out()).language());
    assertEquals(
        "onrecord: "
            + file
            + ": it is in French, and only English is read: nothing is found in it (--force reads it"
            + " all the same)\n",
        console.err());
  }

  @Test
  void forceIsPassedOnAndSilencesTheWarning() throws IOException {
    String file = write("a.txt", "Le maire a déclaré lundi que le pont est à nouveau ouvert.");
    AtomicReference<Reading.Settings> asked = new AtomicReference<>();
    Console forced =
        new Console(
            settings -> {
              asked.set(settings);
              return new EchoReading();
            });

    assertEquals(0, forced.run("read", "--force", "--threads=3", "--model=" + folder, file));

    assertEquals(new Reading.Settings(Optional.of(folder), 3, true, Hints.NONE), asked.get());
    assertEquals("", forced.err());
  }

  @Test
  void controlsInNamesAndReasonsDoNotReachTheTerminal() {
    assertEquals(1, console.run("read", "a\33[2Jb\nc.txt"));

    assertEquals("onrecord: a␛[2Jb c.txt: there is no such file or folder\n", console.err());
  }

  @Test
  void whoeverClosesThePipeEndsItQuietly() throws IOException {
    String file = write("a.txt", "She said no.");

    assertEquals(0, console.runTo(failing("Broken pipe"), "read", "--format=json", file, file));
    assertEquals(1, console.runTo(failing("Broken pipe"), "read", "gone.txt", file));

    assertEquals("onrecord: gone.txt: there is no such file or folder\n", console.err());
  }

  @Test
  void anOutputThatTakesNoMoreIsAnError() throws IOException {
    String file = write("a.txt", "She said no.");

    assertEquals(1, console.runTo(failing("No space left on device"), "read", file));

    assertEquals("onrecord: can't write the output: No space left on device\n", console.err());
  }

  @Test
  void aModelThatCannotBeOpenedIsAnErrorInPlainWords() throws IOException {
    Console broken =
        new Console(
            settings -> {
              throw new ModelException("can't open the model's reader.onnx in m: no such file");
            });

    assertEquals(1, broken.run("read", write("a.txt", "She said no.")));

    assertEquals("onrecord: can't open the model's reader.onnx in m: no such file\n", broken.err());
  }

  @Test
  void aFaultOfTheProgramSaysSo() throws IOException {
    Console broken =
        new Console(
            settings -> {
              throw new IllegalStateException("out of step");
            });

    assertEquals(1, broken.run("read", write("a.txt", "She said no.")));

    assertTrue(
        broken.err().startsWith("onrecord: this is a fault in Onrecord; please report it:\n"),
        broken.err());
    assertTrue(broken.err().contains("out of step"));
  }

  @Test
  void aBarShowsManyDocumentsWhereOnlyStandardErrorIsATerminal() throws IOException {
    String lines = write("a.jsonl", "{\"text\":\"She said no.\"}\noops\n{\"text\":\"Two.\"}\n");
    console.terminal(new Terminal(false, false, true, false, "80"));

    assertEquals(1, console.run("read", "--format=json", lines));

    assertTrue(console.err().contains("2 documents"), console.err());
    assertTrue(console.err().contains("1 skipped"), console.err());
    assertTrue(console.err().contains("line 2: it is no JSON"), console.err());
    assertEquals(2, console.out().lines().map(RecordJson::read).count());
  }

  @Test
  void noBarForOneDocumentOrOverTheResults() throws IOException {
    String file = write("a.txt", "She said no.");
    console.terminal(new Terminal(false, false, true, false, "80"));
    assertEquals(0, console.run("read", "--format=json", file));
    console.terminal(new Terminal(false, true, true, false, "80"));
    assertEquals(0, console.run("read", "--format=json", file, file));

    assertEquals("", console.err());
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
