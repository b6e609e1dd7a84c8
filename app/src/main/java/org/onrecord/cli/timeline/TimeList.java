package org.onrecord.cli.timeline;

import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.cli.view.Formats;
import org.onrecord.cli.view.Late;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;

/** A list of times that can be laid on a calendar, in its order. */
public record TimeList() implements Formats {
  @Override
  public Listing table(Page page) {
    return gathered(times -> TableListing.of(times.entries(), times.unplaced(), page));
  }

  @Override
  public Listing csv() {
    return gathered(times -> CsvListing.of(times.entries()));
  }

  @Override
  public Listing json() {
    return gathered(times -> times.entries().stream().map(JsonListing::line));
  }

  @Override
  public Listing jsonl() {
    return new EachListing();
  }

  private static Listing gathered(Function<Timeline, Stream<String>> written) {
    Timeline timeline = new Timeline();
    return new Late(timeline::add, () -> written.apply(timeline));
  }
}
