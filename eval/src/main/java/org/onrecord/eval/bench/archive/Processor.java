package org.onrecord.eval.bench.archive;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Time as the processor spends it on this thread: what else the machine does meanwhile does not
 * count. Neither does waiting for a disk.
 */
final class Processor {
  private static final double NANOS = 1e9;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long start = threads.getCurrentThreadCpuTime();

  private Processor() {}

  static Processor start() {
    return new Processor();
  }

  double seconds() {
    return (threads.getCurrentThreadCpuTime() - start) / NANOS;
  }
}
