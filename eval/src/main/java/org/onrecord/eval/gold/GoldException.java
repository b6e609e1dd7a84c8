package org.onrecord.eval.gold;

import java.io.Serial;
import java.nio.file.Path;

/** A file of gold annotations can't be used. The message says which one, where and why. */
public final class GoldException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** Something is wrong that is in no line of a file. */
  public GoldException(String message) {
    super(message);
  }

  GoldException(Path file, Throwable cause) {
    super(file + " can't be read: " + cause, cause);
  }

  GoldException(Path file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }
}
