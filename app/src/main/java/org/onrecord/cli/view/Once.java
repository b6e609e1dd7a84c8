package org.onrecord.cli.view;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.record.NewsRecord;

/** A list in which a document that was read before counts once. For one use, by one thread. */
public final class Once implements Listing {
  private final Listing listing;
  private final Set<String> documents = new HashSet<>();

  public Once(Listing listing) {
    this.listing = listing;
  }

  @Override
  public String head() {
    return listing.head();
  }

  @Override
  public String of(String name, NewsRecord record) {
    return documents.add(record.id()) ? listing.of(name, record) : "";
  }

  @Override
  public Stream<String> end() {
    return listing.end();
  }

  @Override
  public boolean isLate() {
    return listing.isLate();
  }
}
