package org.onrecord.source.watch;

import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.onrecord.source.Item;
import org.onrecord.source.Sources;
import org.onrecord.source.Web;
import org.onrecord.source.web.Answer;
import org.onrecord.source.web.FetchException;
import org.onrecord.source.web.WebAddress;

/** A feed or a page at an address. Not for sharing between threads. */
final class WatchedAddress implements Watched {
  private final WebAddress address;
  private final Sources sources;
  private final Web web;
  private final FeedMemory memory;
  private final Rhythm rhythm;
  private final SeenItems seen;
  private FeedState state;
  private FeedState coming;

  WatchedAddress(WebAddress address, Sources sources, Web web, FeedMemory memory, Rhythm rhythm) {
    this.address = address;
    this.sources = sources;
    this.web = web;
    this.memory = memory;
    this.rhythm = rhythm;
    this.seen = new SeenItems(memory);
    this.state = memory.of(address.toString()).orElse(FeedState.first(address.toString()));
    this.coming = state;
  }

  @Override
  public String argument() {
    return address.toString();
  }

  @Override
  public Instant next() {
    return state.next();
  }

  @Override
  public Iterator<Item> look(Instant now) {
    try {
      Answer.Stamp stamp = new Answer.Stamp(state.etag(), state.lastModified());
      Answer answer = web.fetch(address, stamp);
      if (state.failures() > 0) {
        memory.answers(address.toString());
      }
      return switch (answer) {
        case Answer.Unchanged unchanged -> {
          coming = answered(stamp, rhythm.afterAnswer(now, unchanged.fresh()));
          yield Collections.emptyIterator();
        }
        case Answer.Page page -> {
          coming = answered(page.stamp(), rhythm.afterAnswer(now, page.fresh()));
          seen.begin();
          yield sources.fetched(address, page, seen);
        }
      };
    } catch (FetchException e) {
      coming = failed(now, e);
      return List.<Item>of(new Item.Failed(address.toString(), 0, e.reason())).iterator();
    }
  }

  @Override
  public void done() {
    // Of a feed whose pages could not all be read the whole is asked for again.
    state = seen.isWhole() ? coming : coming.withoutStamps();
    memory.keep(state);
  }

  private FeedState answered(Answer.Stamp stamp, Instant next) {
    return new FeedState(address.toString(), stamp.etag(), stamp.lastModified(), next, 0);
  }

  private FeedState failed(Instant now, FetchException e) {
    int failures = state.failures() + 1;
    Optional<String> etag = e.isGone() ? Optional.empty() : state.etag();
    Optional<String> lastModified = e.isGone() ? Optional.empty() : state.lastModified();
    Instant next =
        e.isGone() ? rhythm.afterGone(now) : rhythm.afterFailure(now, failures, e.retryAfter());
    return new FeedState(address.toString(), etag, lastModified, next, failures);
  }
}
