package org.onrecord.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most memory that a process has ever had resident: Linux tells it as {@code VmHWM} in {@code
 * /proc/PID/status}, other systems don't.
 *
 * @see <a
 *     href="https://man7.org/linux/man-pages/man5/proc_pid_status.5.html">proc_pid_status(5)</a>
 */
final class PeakMemory {
  private static final Path PROCESSES = Path.of("/proc");
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s*(\\d+) kB$");
  private static final int UNIT = 1024;
  private static final int PAUSE_MILLIS = 5;

  private PeakMemory() {}

  /** Whether this system tells. */
  static boolean isKnown() {
    return Files.isReadable(PROCESSES.resolve("self").resolve("status"));
  }

  /** In bytes, watched until the process ends; NaN if it was never seen. */
  static double ofProcess(Process process) throws InterruptedException {
    Path status = PROCESSES.resolve(Long.toString(process.pid())).resolve("status");
    double peak = Double.NaN;
    do {
      OptionalLong now = now(status);
      if (now.isPresent()) {
        peak = now.getAsLong();
      }
    } while (!process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    return peak;
  }

  private static OptionalLong now(Path status) {
    try {
      return in(Files.readString(status));
    } catch (IOException gone) {
      return OptionalLong.empty();
    }
  }

  /** In bytes, out of the text of a status file; that of a process which has ended tells none. */
  static OptionalLong in(String status) {
    Matcher peak = PEAK.matcher(status);
    return peak.find()
        ? OptionalLong.of(Long.parseLong(peak.group(1)) * UNIT)
        : OptionalLong.empty();
  }
}
