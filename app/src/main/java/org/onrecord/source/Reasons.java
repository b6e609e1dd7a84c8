package org.onrecord.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why a file can't be read, in words for a person. */
final class Reasons {
  private Reasons() {}

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "you are not allowed to read it";
      case NoSuchFileException missing -> "there is no such file or folder";
      case FileSystemLoopException loop -> "the folder leads back into itself";
      default -> "it can't be read: " + e.getMessage();
    };
  }
}
