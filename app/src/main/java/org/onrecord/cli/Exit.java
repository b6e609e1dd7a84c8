package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.onrecord.model.NativeRuns;
import sun.misc.Signal;

/**
 * How the program exits, by itself or by a signal. No hook of the JVM's does it: the hooks of all
 * libraries run at once, and ONNX Runtime's takes away what a text under way is read with. So what
 * is to be ended is ended first, and the JVM shuts down when nothing is under way any more. Safe to
 * share between threads.
 */
final class Exit {
  private static final List<String> SIGNALS = List.of("HUP", "INT", "TERM");
  private static final int NONE = 0;
  private static final int SIGNALLED = 128;

  private final Ending ending;
  private final Output out;
  private final AtomicInteger signal = new AtomicInteger(NONE);

  Exit(Ending ending, Output out) {
    this.ending = ending;
    this.out = out;
  }

  /** From now on the program ends in an orderly way when it is told to. */
  void onSignals() {
    for (String name : SIGNALS) {
      try {
        Signal.handle(new Signal(name), this::by);
      } catch (IllegalArgumentException e) {
        // Not known here, or left to others (java -Xrs): then it does what it always does.
      }
    }
  }

  private void by(Signal told) {
    signal.compareAndSet(NONE, told.getNumber());
    try {
      ending.end();
    } finally {
      with(0);
    }
  }

  /**
   * Exits; that of a signal counts for more than the status. What is being read stays unread.
   *
   * @param status where no signal has come
   */
  void with(int status) {
    out.close();
    NativeRuns.stop();
    int told = signal.get();
    System.exit(told == NONE ? status : SIGNALLED + told);
  }
}
