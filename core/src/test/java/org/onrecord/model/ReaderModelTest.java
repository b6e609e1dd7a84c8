package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  private static void assertSays(String part, Path directory) {
    ModelException fault =
        assertThrows(ModelException.class, () -> ReaderModel.load(directory).close());
    String message = String.valueOf(fault.getMessage());
    assertTrue(message.contains(part), message);
  }
}
