package org.onrecord.cli.actors;

import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.cli.view.Formats;
import org.onrecord.cli.view.Late;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;

/**
 * A list of actors: a row for each over all documents.
 *
 * @param all whether those are listed who have no name and are not quoted
 */
public record ActorList(boolean all) implements Formats {
  @Override
  public Listing table(Page page) {
    return gathered(actors -> TableListing.of(actors.rows(), actors.unlisted(), page));
  }

  @Override
  public Listing csv() {
    return gathered(actors -> CsvListing.of(actors.rows()));
  }

  @Override
  public Listing json() {
    return gathered(actors -> actors.rows().stream().map(JsonListing::line));
  }

  @Override
  public Listing jsonl() {
    return new EachListing(all);
  }

  private Listing gathered(Function<Gathering, Stream<String>> written) {
    Gathering gathering = new Gathering(all);
    return new Late(gathering::add, () -> written.apply(gathering));
  }
}
