package org.onrecord.record;

import java.io.Serial;

/** A text is not the JSON form of a record. The message says where it fails and why. */
public final class RecordFormatException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1;

  RecordFormatException(String message) {
    super(message);
  }

  RecordFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
