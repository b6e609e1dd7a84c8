package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderModelTest {
  @Test
  void tellsWhichFileOfAModelIsMissing(@TempDir Path directory) {
    assertSays("reader.onnx in " + directory, directory);
  }

  @Test
  void tellsThatAGraphIsNone(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("reader.onnx"), "no graph");
    assertSays("reader.onnx in " + directory, directory);
  }

  @Test
  void tellsWhichGraphGivesNoTensor(@TempDir Path directory) throws IOException {
    Files.write(directory.resolve("reader.onnx"), TinyGraphs.givingASequence());
    describe(directory);
    assertSays("reader.onnx in " + directory + " gives scores that are no tensor", directory);
  }

  @Test
  void tellsWhichGraphGivesScoresOfAnotherShape(@TempDir Path directory) throws IOException {
    Files.write(directory.resolve("reader.onnx"), TinyGraphs.givingATensor());
    describe(directory);
    assertSays("reader.onnx in " + directory + " gives scores of shape", directory);
  }

  private static void describe(Path directory) throws IOException {
    try (InputStream shipped =
        Objects.requireNonNull(ReaderModel.class.getResourceAsStream("reader.json"))) {
      Files.copy(shipped, directory.resolve("reader.json"));
    }
  }

  @Test
  void tellsWhichDescriptionIsWrong(@TempDir Path directory) throws IOException {
    Files.write(directory.resolve("reader.onnx"), TinyGraphs.givingATensor());
    Files.writeString(directory.resolve("reader.json"), "{\"format\": 2}");
    String place = "the model's reader.json in " + directory;
    assertSays(place + ": the model's description has format 2", directory);
  }

  @Test
  void tellsWhereInTheTextItFailed() {
    byte shape = Shape.of(Shape.LOWER, Shape.SPACED);
    int[] subwords = {1996, 1_000_000}; // There is no such id as the second.
    Words section =
        new Words(
            new int[] {70, 75},
            new int[] {74, 81},
            new byte[] {shape, shape},
            new int[] {0, 1, 2},
            subwords);
    try (ReaderModel model = ReaderModel.load()) {
      ModelException fault =
          assertThrows(ModelException.class, () -> model.scores(section, List.of()));
      assertSays("from offset 70 to 81", fault);
    }
  }

  private static void assertSays(String part, Path directory) {
    ModelException fault =
        assertThrows(ModelException.class, () -> ReaderModel.load(directory).close());
    assertSays(part, fault);
  }

  private static void assertSays(String part, ModelException fault) {
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.contains(part), message);
  }
}
