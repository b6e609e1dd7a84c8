package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A line on a terminal that shows how far the reading is; messages go above it. */
final class ProgressBar extends Progress {
  private static final String CLEAR_LINE = "\r\33[K";
  private static final int REFRESH_MILLIS = 250;
  private static final int UNKNOWN = -1;

  private final PrintStream err;
  private final OptionalLong size;
  private final me.tongfei.progressbar.ProgressBar bar;
  private long bytes;
  private long documents;
  private long words;
  private long skipped;

  /**
   * @param size bytes to read, if they are known
   * @param columns of the terminal
   */
  ProgressBar(PrintStream err, OptionalLong size, int columns) {
    super(err);
    this.err = err;
    this.size = size;
    // One column stays free: a terminal would go on to the next line after the last.
    bar =
        new ProgressBarBuilder()
            .setInitialMax(size.orElse(UNKNOWN))
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .continuousUpdate()
            .setRenderer((state, room) -> line(state.getElapsedAfterStart()).in(room))
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, columns - 1))
            .build();
  }

  @Override
  synchronized void say(String message) {
    err.print(CLEAR_LINE);
    super.say(message);
  }

  @Override
  synchronized void show(String line, Output out) throws IOException {
    err.print(CLEAR_LINE);
    err.flush();
    super.show(line, out);
  }

  @Override
  synchronized void read(long bytes, long words) {
    this.bytes += bytes;
    this.words += words;
    documents++;
  }

  @Override
  synchronized void skipped(long bytes) {
    this.bytes += bytes;
    skipped++;
  }

  @Override
  synchronized void passedOver(long bytes) {
    this.bytes += bytes;
  }

  /** Leaves the counts on the screen. */
  @Override
  public void close() {
    bar.close();
    draw(line(bar.getElapsedAfterStart()).counts());
    err.println();
  }

  private synchronized ProgressLine line(Duration elapsed) {
    return new ProgressLine(bytes, size, elapsed, documents, words, skipped);
  }

  private synchronized void draw(String line) {
    err.print(CLEAR_LINE + line);
  }
}
