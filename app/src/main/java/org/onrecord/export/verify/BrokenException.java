package org.onrecord.export.verify;

import java.io.Serial;

/** A file is not of the format that it should be of. The message says why, for a person. */
final class BrokenException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  BrokenException(String message) {
    super(message);
  }

  BrokenException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
