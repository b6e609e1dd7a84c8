package org.onrecord;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;
import org.onrecord.text.Document;

/** The whole reader, with the model that ships, on texts that nobody wrote. */
class AnyTextTest {
  /** The model takes a thousand times as long as what other checks look at. */
  private static final int SHARE = 200;

  private static Reader reader;

  @BeforeAll
  static void open() {
    reader = Reader.load();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  private static void assertRead(String text, RandomGenerator random) {
    NewsRecord record = reader.read(Document.of(text), true);
    assertEquals(text, record.text());
    Valid.record(record);
  }

  @Test
  void randomTextIsRead() {
    Seeded.texts(SHARE, NastyText::of, AnyTextTest::assertRead);
  }

  @Test
  void mutatedNewsIsRead() {
    Seeded.texts(SHARE, MutatedNews::of, AnyTextTest::assertRead);
  }

  @Test
  void oneThreadAndFourReadTheSame() {
    int batch = 10;
    Seeded.check(
        SHARE * batch,
        random -> {
          List<Document> documents =
              Stream.generate(
                      () -> random.nextBoolean() ? NastyText.of(random) : MutatedNews.of(random))
                  .limit(batch)
                  .map(Document::of)
                  .toList();
          List<String> alone = lines(documents, 1);
          assertEquals(alone, lines(documents, 4));
        });
  }

  private static List<String> lines(List<Document> documents, int threads) {
    try (Stream<Result> results = reader.readAll(documents.stream(), threads, true)) {
      return results.map(AnyTextTest::line).toList();
    }
  }

  private static String line(Result result) {
    return switch (result) {
      case Result.Read read -> RecordJson.line(read.record());
      case Result.Failed failed -> throw failed.cause();
    };
  }

  /** The guard is against what would take hours. */
  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "(", "\n", "\r\n", "a", "é", "中", "\uD83D", "\0", "\u0301"})
  void aMegabyteOfOnePieceIsLookedAt(String piece) {
    String text = piece.repeat(1_000_000);
    assertTimeoutPreemptively(ofMinutes(2), () -> Valid.record(reader.read(Document.of(text))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "(", "a”", "\n“", "\n", "é", "中", "\uD83D", "\0", "\u0301"})
  void marksWithoutEndAreReadAsEnglish(String piece) {
    String text = "“No,” the minister said. " + piece.repeat(20_000 / piece.length());
    NewsRecord record =
        assertTimeoutPreemptively(ofMinutes(2), () -> reader.read(Document.of(text), true));
    assertEquals("“No,” the minister said.", record.sentences().getFirst().in(text));
    Valid.record(record);
  }
}
