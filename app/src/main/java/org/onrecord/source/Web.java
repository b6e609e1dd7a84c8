package org.onrecord.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.onrecord.source.web.Answer;
import org.onrecord.source.web.FetchException;
import org.onrecord.source.web.Fetcher;
import org.onrecord.source.web.WebAddress;
import org.onrecord.source.web.WebSettings;

/**
 * What sources may fetch. Safe to share between threads; nothing is made ready before something is
 * fetched.
 */
public final class Web implements AutoCloseable {
  private final WebSettings settings;
  private final boolean follow;
  private @Nullable Fetcher fetcher;
  private boolean closed;

  /**
   * @param follow whether the pages that a feed on this computer leads to are fetched
   */
  public Web(WebSettings settings, boolean follow) {
    this.settings = settings;
    this.follow = follow;
  }

  /** Addresses that a person names, and what they lead to. */
  static Web of(Settings settings) {
    WebSettings usual = WebSettings.DEFAULT;
    return new Web(
        new WebSettings(false, usual.timeout(), usual.pause(), settings.maxSize()), false);
  }

  boolean follow() {
    return follow;
  }

  /** How long a request may take. */
  public Duration timeout() {
    return settings.timeout();
  }

  /**
   * Fetches what stands at an address, if it has changed.
   *
   * @throws FetchException if nothing could be fetched, or must not be
   */
  public Answer fetch(WebAddress address, Answer.Stamp stamp) throws FetchException {
    return fetcher().fetch(address, stamp);
  }

  private synchronized Fetcher fetcher() {
    Fetcher ready = fetcher == null ? new Fetcher(settings) : fetcher;
    fetcher = ready;
    if (closed) {
      ready.close();
    }
    return ready;
  }

  /** Breaks off what is being fetched; nothing is fetched any more. */
  @Override
  public synchronized void close() {
    closed = true;
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
