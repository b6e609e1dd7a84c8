package org.onrecord.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Function;
import org.onrecord.source.Item;
import org.onrecord.source.Sources;
import org.onrecord.source.Web;

/**
 * A reader and the sources that it reads, made ready by {@link Input}. Closing it ends what they
 * have open. Not for sharing between threads.
 */
record Intake(Reading reading, boolean force, Sources sources, Web web) implements AutoCloseable {
  /**
   * Reads items.
   *
   * @param progress is told how far it is, and closed at the end
   * @param records takes what the reader reads
   * @return how many items failed
   * @throws IOException if the output can't be written
   */
  int read(Iterator<Item> items, Progress progress, Function<Reading, Records> records)
      throws IOException {
    try (progress) {
      return new Batch(reading, force, records.apply(reading), progress).run(items);
    }
  }

  @Override
  public void close() {
    reading.close();
    web.close();
  }
}
