package org.onrecord.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.cli.view.Listing;
import org.onrecord.record.NewsRecord;

/** The whole of a list. */
public final class Written {
  private Written() {}

  /** Of records that are all from a.txt. */
  public static String by(Listing listing, NewsRecord... records) {
    String body =
        Arrays.stream(records)
            .map(record -> listing.of("a.txt", record))
            .collect(Collectors.joining());
    return Stream.concat(Stream.of(listing.head(), body), listing.end())
        .collect(Collectors.joining());
  }
}
