package org.onrecord.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.onrecord.source.Sources;
import org.onrecord.source.Web;
import org.onrecord.source.watch.FeedMemory;
import org.onrecord.source.watch.Watch;
import picocli.CommandLine.Option;

/** Whether a command goes on reading what comes new, and how often it asks. */
final class WatchOptions {
  /** How long the end of the program waits for what is being read to be kept. */
  private static final long END_SECONDS = 60;

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
              + " ${DEFAULT-VALUE}. Servers that want to be asked less often are.")
  private Duration every = Duration.ofMinutes(15);

  boolean isAsked() {
    return watch;
  }

  /**
   * Reads what is named, and what comes new, until the program is told to end; it ends once what
   * the reader has begun is kept.
   *
   * @param web with which the sources fetch
   */
  void run(List<String> files, Sources sources, Web web, FeedMemory memory, Watch.Reader reader)
      throws IOException {
    Watch running = new Watch(sources, web, memory, every);
    CountDownLatch ended = new CountDownLatch(1);
    Thread ending = new Thread(() -> end(running, ended));
    Runtime.getRuntime().addShutdownHook(ending);
    try {
      running.run(files, reader);
    } finally {
      ended.countDown();
    }
  }

  private static void end(Watch running, CountDownLatch ended) {
    running.stop();
    try {
      boolean ignored = ended.await(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
