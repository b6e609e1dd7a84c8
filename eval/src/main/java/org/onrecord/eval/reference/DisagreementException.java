package org.onrecord.eval.reference;

import java.io.Serial;

/** Our figures are not those of the reference script. The message has both. */
public final class DisagreementException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  DisagreementException(String message) {
    super(message);
  }
}
