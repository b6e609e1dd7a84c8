package org.onrecord.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.source.Sources;
import org.onrecord.source.Web;
import org.onrecord.source.watch.FeedMemory;
import org.onrecord.source.watch.Watch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether a command goes on reading what comes new, and how often it asks. */
final class WatchOptions {
  private static final Duration OFTENEST = Duration.ofMinutes(1);

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--watch",
      description =
          "Go on until Ctrl-C: ask addresses again for what is new, and read files that come into"
              + " the folders or change.")
  private boolean watch;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Period.class,
      defaultValue = "15m",
      description =
          "With --watch: how often an address is asked, as 15m or 2h; the default is"
              + " ${DEFAULT-VALUE}, and no more than once a minute. Servers that want to be asked less"
              + " often are, and one that fails is left alone ever longer.")
  private Duration every = Duration.ofMinutes(15);

  boolean isAsked() {
    return watch;
  }

  /**
   * Checks what is to be watched.
   *
   * @throws ParameterException if it can't be watched, or not so often
   */
  void check(List<String> files) {
    if (files.isEmpty() || files.contains(Sources.STANDARD_INPUT)) {
      throw wrong(
          "--watch: name files, folders or addresses; standard input can be read only once");
    }
    if (every.compareTo(OFTENEST) < 0) {
      throw wrong("--every: ask at most once a minute (1m), not every " + every.toSeconds() + "s");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /**
   * Reads what is named, and what comes new, until the work is stopped; it ends once what the
   * reader has begun is kept.
   *
   * @param web with which the sources fetch
   */
  void run(
      List<String> files,
      Sources sources,
      Web web,
      FeedMemory memory,
      Ending.Work work,
      Watch.Reader reader)
      throws IOException {
    Watch running = new Watch(sources, web, memory, every);
    work.stoppedBy(running::stop);
    running.run(files, reader);
  }
}
