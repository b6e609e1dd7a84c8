package org.onrecord.eval.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program as a user starts it: a process of its own, whose standard error is ours.
 *
 * @param command with which it is started
 * @param settings that each reading gets
 */
public record Program(Path command, List<String> settings) {
  private static final int PIECE = 1 << 16;

  public Program {
    settings = List.copyOf(settings);
  }

  /** Observes a process until it says no more. */
  private interface Observation {
    double of(Process process) throws IOException, InterruptedException;
  }

  /**
   * Seconds from starting the program until the last byte of what it says has come: an article and
   * its statements are written at once, so that this is when its first statement is there. What the
   * process does behind that isn't counted.
   *
   * @throws BenchException if it fails or says nothing
   */
  double secondsToOutput(Path article) {
    long start = System.nanoTime();
    return run(
        List.of(article.toString()), Redirect.PIPE, process -> secondsToLastByte(process, start));
  }

  private static double secondsToLastByte(Process process, long start) throws IOException {
    double last = Double.NaN;
    try (InputStream out = process.getInputStream()) {
      byte[] piece = new byte[PIECE];
      while (out.read(piece) >= 0) {
        last = Seconds.since(start);
      }
    }
    return last;
  }

  /**
   * The most memory that reading a file ever took, in bytes; its records go nowhere.
   *
   * @throws BenchException if it fails, or can't be observed
   */
  double peakBytes(Path file) {
    return run(
        List.of("--format", "json", file.toString()), Redirect.DISCARD, PeakMemory::ofProcess);
  }

  private double run(List<String> arguments, Redirect out, Observation observation) {
    List<String> line =
        Stream.of(List.of(command.toString(), "read"), settings, arguments)
            .flatMap(List::stream)
            .toList();
    try {
      Process process =
          new ProcessBuilder(new ArrayList<>(line))
              .redirectOutput(out)
              .redirectError(Redirect.INHERIT)
              .start();
      process.getOutputStream().close();
      double observed = observation.of(process);
      int status = process.waitFor();
      if (status != 0 || Double.isNaN(observed)) {
        throw new BenchException(
            "`%s` ended with status %d%s"
                .formatted(
                    String.join(" ", line),
                    status,
                    Double.isNaN(observed) ? ", and there was nothing to observe" : ""));
      }
      return observed;
    } catch (IOException e) {
      throw new BenchException(command + " can't be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted while it was measured", e);
    }
  }
}
