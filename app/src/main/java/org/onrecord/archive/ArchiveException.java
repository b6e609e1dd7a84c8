package org.onrecord.archive;

import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * An archive that can't be opened, read or written; the message tells a person why, in plain words.
 */
public sealed class ArchiveException extends RuntimeException permits RefusedException {
  private static final long serialVersionUID = 1;

  ArchiveException(String message) {
    super(message);
  }

  ArchiveException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What the database itself says. */
  static ArchiveException of(Location location, JdbiException fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    return new ArchiveException(
        "the archive " + location + " can't be used: " + cause.getMessage(), fault);
  }

  /** The message. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
