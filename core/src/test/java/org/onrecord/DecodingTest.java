package org.onrecord;

import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.MadeUpScores;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Sections;
import org.onrecord.model.WordPiece;
import org.onrecord.model.Words;
import org.onrecord.reading.Steps;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** All that comes behind the model, with noise in place of the model's scores. */
class DecodingTest {
  private static final WordPiece WORDS;
  private static final Steps STEPS;

  static {
    try (ReaderModel model = ReaderModel.load()) {
      WORDS = model.wordPiece();
      STEPS = Reader.steps(model.description());
    }
  }

  private static NewsRecord read(String text, int section, RandomGenerator random, float most) {
    Sentences sentences = Sentences.of(text);
    List<Words> sections = Sections.of(WORDS.words(text), sentences.sentences(), section);
    return Reader.read(
            NewsRecord.of(Document.of(text), "en", sentences.sentences()),
            sentences,
            sections,
            STEPS,
            words -> MadeUpScores.noise(random, words.size(), STEPS.heads(), most))
        .record();
  }

  @Test
  void anyFiniteScoresGiveARecordThatHoldsTogether() {
    Seeded.texts(
        (text, random) -> {
          float most = random.nextInt(8) == 0 ? 1e30f : random.nextFloat(0.1f, 60);
          Valid.record(read(text, random.nextInt(20, 400), random, most));
        });
  }

  @Test
  void theSameScoresGiveTheSameRecordOnAnyThread() {
    String text = "He said: “No.” She denied it. ".repeat(300);
    NewsRecord once = read(text, 200, new SplittableRandom(5), 9);
    assertTrue(once.statements().size() > 20);
    IntStream.range(0, 8)
        .parallel()
        .mapToObj(i -> read(text, 200, new SplittableRandom(5), 9))
        .toList()
        .forEach(again -> assertEquals(once, again));
  }

  @Test
  void noiseFindsStatementsWithinStatements() {
    NewsRecord record = read("He said so. ".repeat(2000), 16_384, new SplittableRandom(1), 9);
    assertTrue(record.statements().stream().anyMatch(each -> each.within().isPresent()));
    assertTrue(record.statements().size() > 100);
    Valid.record(record);
  }

  /** The guard is against what would take hours. */
  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "(", "a", " a", "\n", "a\n\n", "He said: “No.” ", "\u0301"})
  void longTextsOfOnePieceAreRead(String piece) {
    String text = "He said: " + piece.repeat(30_000 / piece.length());
    assertTimeoutPreemptively(
        ofMinutes(2), () -> Valid.record(read(text, 16_384, new SplittableRandom(2), 9)));
  }
}
