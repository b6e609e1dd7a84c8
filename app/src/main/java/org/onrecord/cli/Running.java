package org.onrecord.cli;

import java.io.IOException;
import java.util.stream.Stream;
import org.onrecord.cli.view.Listing;
import org.onrecord.source.Item;

/** Writes a list document by document, as they are read. For one use, by one thread. */
final class Running {
  private final Output out;
  private final Listing listing;
  private boolean begun;

  private Running(Output out, Listing listing) {
    this.out = out;
    this.listing = listing;
  }

  /** Reads all that was named and lists it; returns the exit status. */
  static int of(Listing listing, Input input, Surroundings surroundings) throws IOException {
    Running running = new Running(surroundings.out(), listing);
    // A bar only where it disturbs nothing: results on the same screen show progress themselves.
    boolean bar = listing.isLate() || !surroundings.terminal().out();
    int failures = input.read(surroundings, bar, reading -> running::add);
    surroundings.out().write(Stream.concat(Stream.of(running.head()), listing.end()));
    return failures == 0 ? 0 : 1;
  }

  private void add(Item.Found item, Outcome.Read read) throws IOException {
    out.write(head() + listing.of(item.name(), read.record()));
  }

  /** What stands before all, if it hasn't been written. */
  private String head() {
    String head = begun ? "" : listing.head();
    begun = true;
    return head;
  }
}
