package org.onrecord.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why a file can't be read, in words for a person. */
final class Reasons {
  static final String NOT_ALLOWED = "you are not allowed to read it";

  private Reasons() {}

  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> NOT_ALLOWED;
      case NoSuchFileException missing -> "there is no such file or folder";
      case FileSystemLoopException loop -> "the folder leads back into itself";
      case EOFException cut -> "it is compressed (gzip) and was cut off; get it anew";
      case ZipException damaged ->
          "it is no gzip file, or a damaged one (" + damaged.getMessage() + "); get it anew";
      default -> "it can't be read: " + e.getMessage();
    };
  }
}
