package org.onrecord.eval.bench;

import java.io.Serial;

/** Something can't be measured. The message says what, and why. */
public final class BenchException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** Something is wrong with what was asked for. */
  public BenchException(String message) {
    super(message);
  }

  /** Something that measuring needs has failed. */
  public BenchException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
