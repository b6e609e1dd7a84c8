package org.onrecord.export.verify;

import java.util.function.Consumer;

/** What comes of checking one file: faults are handed on as they are found. Not for sharing. */
public final class Outcome {
  private final String file;
  private final Consumer<Fault> faults;
  private long checked;
  private long failed;

  /**
   * @param file what a person knows it by
   */
  Outcome(String file, Consumer<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  /** What a person knows the file by. */
  public String file() {
    return file;
  }

  /** How many quotations were checked. */
  public long checked() {
    return checked;
  }

  /** How many things did not hold. */
  public long failed() {
    return failed;
  }

  /** Words were looked for and stand where they should. */
  void holds() {
    checked++;
  }

  /** Words were looked for: do they stand there? */
  void words(String record, String where, String expected, String found) {
    checked++;
    if (!expected.equals(found)) {
      fail(Fault.words(file, record, where, expected, found));
    }
  }

  /** Something else is wrong. */
  void wrong(String record, String what) {
    fail(new Fault(file, record, what));
  }

  private void fail(Fault fault) {
    failed++;
    faults.accept(fault);
  }
}
