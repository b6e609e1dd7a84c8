package org.onrecord.export.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts of files that are read whole. */
final class Input {
  private static final long LARGEST = 1 << 28;

  private Input() {}

  /**
   * A file's text.
   *
   * @throws BrokenException if it is no UTF-8, or too large to be read whole
   */
  static String text(Path file) throws IOException, BrokenException {
    if (Files.size(file) > LARGEST) {
      throw new BrokenException("it is larger than 256 MB");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BrokenException("it is not UTF-8");
    }
  }
}
