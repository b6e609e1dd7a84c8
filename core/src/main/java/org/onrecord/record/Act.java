package org.onrecord.record;

/** What one does by saying, thinking or deciding something. */
public enum Act implements Labelled {
  SAY,
  ASK,
  CLAIM,
  DENY,
  ACCUSE,
  ADMIT,
  PROMISE,
  THREATEN,
  DEMAND,
  ORDER,
  AGREE,
  REJECT,
  PRAISE,
  CONDEMN,
  WARN,
  BELIEVE,
  INTEND,
  FEEL,
  KNOW,
  REPORT
}
