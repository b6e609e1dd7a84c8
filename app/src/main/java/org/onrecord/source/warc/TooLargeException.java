package org.onrecord.source.warc;

import java.io.IOException;

/** More bytes than are read. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1;

  TooLargeException() {
    super("larger than --max-size");
  }
}
