package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.ModelException;
import org.onrecord.model.ReaderModel;
import org.onrecord.record.Act;
import org.onrecord.record.Kind;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;
import org.onrecord.record.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** The whole reader with the model that ships. */
class ReaderTest {
  private static final String ARTICLE =
      """
      The harbour at Port Ellwin will stay closed, Mayor Ilse Brandt said on Tuesday.

      “Nobody is going out in this,” she told reporters. “We lost a boat last year.”

      The fishermen's union accused her of caution for its own sake.
      """;

  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.load();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void tellsWhoSaidWhat() {
    NewsRecord record = reader.read(Document.of(ARTICLE));
    assertEquals(3, record.statements().size());
    Statement first = record.statements().get(0);
    assertEquals("Mayor Ilse Brandt", words(first.source()));
    assertEquals("The harbour at Port Ellwin will stay closed", words(first.content()));
    assertEquals(Kind.INDIRECT, first.kind());
    Statement second = record.statements().get(1);
    assertEquals("she", words(second.source()));
    assertEquals(
        "“Nobody is going out in this,” “We lost a boat last year.”", words(second.content()));
    assertEquals("Nobody is going out in this, We lost a boat last year.", words(second.quoted()));
    assertEquals(Kind.DIRECT, second.kind());
    assertEquals(Act.ACCUSE, record.statements().get(2).act());
  }

  @Test
  void readsNothingInAnotherLanguageUnlessForced() {
    Document german =
        Document.of(
            "Der Hafen bleibt geschlossen, sagte die Bürgermeisterin am Dienstag. Die Fischer sind"
                + " nicht einverstanden. “No boat leaves before dawn,” Mayor Ilse Brandt said.");
    NewsRecord record = reader.read(german);
    assertEquals("de", record.language());
    assertEquals(List.of(), record.statements());
    Statement forced = reader.read(german, true).statements().getLast();
    assertEquals("“No boat leaves before dawn,”", forced.content().getFirst().in(german.text()));
  }

  @Test
  void givesTheSameRecordsInOrderOnAnyNumberOfThreads() {
    List<Document> documents =
        IntStream.range(0, 12)
            .mapToObj(
                n ->
                    new Document(
                        Optional.of("n" + n),
                        Optional.empty(),
                        Optional.empty(),
                        ARTICLE.repeat(1 + n % 3)))
            .toList();
    List<String> alone = documents.stream().map(reader::read).map(RecordJson::line).toList();
    try (var results = reader.readAll(documents.stream(), 3, false)) {
      assertEquals(alone, results.map(ReaderTest::line).toList());
    }
  }

  @Test
  void readsTheEmptyText() {
    NewsRecord record = reader.read(Document.of(""), true);
    assertTrue(record.statements().isEmpty());
    assertTrue(record.sentences().isEmpty());
  }

  private static void unpackModel(Path folder) throws IOException {
    for (String file : List.of("reader.onnx", "reader.json", "vocab.txt")) {
      try (InputStream shipped =
          Objects.requireNonNull(ReaderModel.class.getResourceAsStream(file))) {
        Files.copy(shipped, folder.resolve(file));
      }
    }
  }

  @Test
  void tellsThatAGazetteerBesideAModelIsBroken(@TempDir Path folder) throws IOException {
    unpackModel(folder);
    Path gazetteer = Files.writeString(folder.resolve("gazetteer.bin"), "ORG2 and no more");
    ModelException fault = assertThrows(ModelException.class, () -> Reader.load(folder).close());
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.contains("the gazetteer " + gazetteer + " is cut short"), message);
  }

  @Test
  void tellsWhichModelLacksAHead(@TempDir Path folder) throws IOException {
    unpackModel(folder);
    Path description = folder.resolve("reader.json");
    String lacking = Files.readString(description).replace("\"innermost\"", "\"other\"");
    Files.writeString(description, lacking);
    ModelException fault = assertThrows(ModelException.class, () -> Reader.load(folder).close());
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.startsWith("the model in " + folder + " can't be used"), message);
    assertTrue(message.contains("'innermost'"), message);
  }

  private static String line(Result result) {
    return switch (result) {
      case Result.Read read -> RecordJson.line(read.record());
      case Result.Failed failed -> throw failed.cause();
    };
  }

  private static String words(List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.in(ARTICLE)).toList());
  }
}
