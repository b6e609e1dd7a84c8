package org.onrecord.source.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A feed.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param title what it calls itself
 * @param language BCP 47, as it says
 * @param entries in its order
 */
public record Feed(Optional<String> title, Optional<String> language, List<Entry> entries) {
  public Feed {
    Objects.requireNonNull(title);
    Objects.requireNonNull(language);
    entries = List.copyOf(entries);
  }

  /** What stands at a place of a feed. */
  public sealed interface Entry {
    /** Its place in the feed, from 1. */
    int number();
  }

  /**
   * An item, with what the feed tells of it.
   *
   * @param published ISO 8601 date or date-time, in its own time zone
   * @param link where it stands, as the feed writes it
   * @param id what tells it from others of its feed
   * @param content as much of it as stands in the feed
   */
  public record Story(
      int number,
      Optional<String> title,
      Optional<String> author,
      Optional<String> published,
      Optional<String> link,
      Optional<String> id,
      Optional<Content> content)
      implements Entry {
    public Story {
      Objects.requireNonNull(title);
      Objects.requireNonNull(author);
      Objects.requireNonNull(published);
      Objects.requireNonNull(link);
      Objects.requireNonNull(id);
      Objects.requireNonNull(content);
    }
  }

  /**
   * Something that is no item that could be read.
   *
   * @param reason why, in plain words
   */
  public record Broken(int number, String reason) implements Entry {
    public Broken {
      Objects.requireNonNull(reason);
    }
  }

  /**
   * Words that stand in a feed.
   *
   * @param isHtml whether they are HTML, and not plain text
   * @param isWhole whether they are the whole article, and not what leads to it
   */
  public record Content(String text, boolean isHtml, boolean isWhole) {
    public Content {
      Objects.requireNonNull(text);
    }
  }
}
