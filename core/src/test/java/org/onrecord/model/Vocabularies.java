package org.onrecord.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The shipped vocabulary, for tests. */
final class Vocabularies {
  private Vocabularies() {}

  static InputStream open() {
    return Objects.requireNonNull(Vocabularies.class.getResourceAsStream("vocab.txt"));
  }

  static WordPiece wordPiece() {
    try (InputStream in = open()) {
      return WordPiece.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
