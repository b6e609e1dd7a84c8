package org.onrecord.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.onrecord.archive.Archive;
import org.onrecord.export.plain.Harmless;
import org.onrecord.source.Item;

/**
 * Puts into an archive what comes new in what is watched, and writes a line for each look that
 * brought something. Not for sharing between threads.
 */
final class Rounds {
  private final Archive archive;
  private final Intake intake;
  private final Surroundings surroundings;

  Rounds(Archive archive, Intake intake, Surroundings surroundings) {
    this.archive = archive;
    this.intake = intake;
    this.surroundings = surroundings;
  }

  /** Reads what is new in a source; returns once it is kept. */
  void read(String source, Iterator<Item> items) throws IOException {
    Keeping keeping = new Keeping(archive);
    int failures = intake.read(items, progress(), keeping::by);
    keeping.end(List.of(source));
    if (keeping.hasBrought()) {
      String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
      surroundings
          .out()
          .write(now + " " + Harmless.line(source) + ": " + keeping.summary(failures));
    }
  }

  private Progress progress() {
    Terminal terminal = surroundings.terminal();
    return terminal.err()
        ? new ProgressBar(surroundings.err(), OptionalLong.empty(), terminal.width())
        : new Progress(surroundings.err());
  }
}
