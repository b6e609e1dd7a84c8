package org.onrecord.source;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.source.feed.Feed;
import org.onrecord.source.feed.Feed.Content;
import org.onrecord.source.feed.Feed.Entry;
import org.onrecord.source.feed.Feed.Story;
import org.onrecord.source.web.Answer;
import org.onrecord.source.web.FetchException;
import org.onrecord.source.web.WebAddress;
import org.onrecord.text.Document;

/**
 * The documents of a feed, one for each of its items: from the feed where it has the whole article,
 * else from the page that it leads to. A page is fetched when it is its turn. Not for sharing
 * between threads.
 */
final class FeedItems implements Iterator<Item> {
  private final Original original;
  private final Feed feed;
  private final Settings settings;
  private final Web web;
  private final Wanted wanted;
  private final Iterator<Entry> entries;
  private long unread;
  private @Nullable Item next;

  FeedItems(Original original, Feed feed, Settings settings, Web web, Wanted wanted) {
    this.original = original;
    this.feed = feed;
    this.settings = settings;
    this.web = web;
    this.wanted = wanted;
    this.entries = feed.entries().iterator();
    this.unread = original.length();
  }

  @Override
  public boolean hasNext() {
    while (next == null && entries.hasNext()) {
      next =
          switch (entries.next()) {
            case Feed.Broken broken -> failed(place(broken.number()), broken.reason());
            case Story story -> item(story);
          };
    }
    return next != null;
  }

  @Override
  public Item next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Item item = next;
    next = null;
    return item;
  }

  private @Nullable Item item(Story story) {
    Optional<String> link = link(story);
    // In a feed that is fetched again and again places shift; there the link is the steadier name.
    String name = link.filter(address -> isFetched()).orElseGet(() -> place(story.number()));
    String identity = identity(story, link);
    Optional<Content> content = story.content().filter(it -> it.isWhole() || link.isEmpty());
    if (!wanted.wants(identity, link.orElse(name), content.isEmpty())) {
      return null;
    }
    Item item =
        content.isPresent()
            ? inFeed(story, content.get(), name, link)
            : onItsPage(story, name, link.orElseThrow());
    wanted.done(identity, item instanceof Item.Found);
    return item;
  }

  private Item inFeed(Story story, Content content, String name, Optional<String> link) {
    byte[] bytes = content.text().getBytes(StandardCharsets.UTF_8);
    try {
      Optional<String> uri = link.or(story::id);
      Page page =
          content.isHtml()
              ? Pages.read(bytes, Optional.of("UTF-8"), uri, settings)
              : new Page(
                  new Document(uri, date(content.text()), Optional.empty(), content.text()),
                  Origin.ofText(bytes, "text/plain"));
      return found(story, name, uri, page.document(), page.origin());
    } catch (UnreadableException e) {
      return failed(name, whereItStands(story, name) + e.reason());
    }
  }

  private Item onItsPage(Story story, String name, String link) {
    if (!isFetched() && !web.follow()) {
      return failed(
          name,
          "the feed has no more of it than leads to "
              + link
              + "; on the command line, --follow fetches the pages that feeds on this computer lead to");
    }
    try {
      WebAddress address = WebAddress.parse(link);
      if (!(web.fetch(address, Answer.Stamp.NONE) instanceof Answer.Page page)) {
        return failed(name, whereItStands(story, name) + "the server sends no page");
      }
      Item item = new Opening(settings, web).item(Addresses.original(name, address, page));
      return switch (item) {
        case Item.Found found ->
            found(story, name, Optional.empty(), found.document(), found.origin());
        case Item.Failed failed -> failed(name, whereItStands(story, name) + failed.reason());
      };
    } catch (FetchException e) {
      return failed(name, whereItStands(story, name) + e.reason());
    }
  }

  private Item found(
      Story story, String name, Optional<String> uri, Document document, Origin origin) {
    Origin told =
        (original.fetched().isPresent() && origin.fetched().isEmpty()
                ? origin.fetchedAt(original.fetched().get())
                : origin)
            .toldBy(story.author(), feed.language())
            .outlet(outlet(origin, uri.or(document::uri).orElse("")));
    return new Item.Found(
        name,
        length(),
        new Document(
            uri.or(document::uri),
            story.published().or(document::published),
            story.title().or(document::title),
            document.text()),
        told);
  }

  /** Who published it: by the page, by the feed, and only then by the address. */
  private Optional<String> outlet(Origin origin, String address) {
    return origin
        .outlet()
        .filter(name -> !address.contains(name))
        .or(feed::title)
        .or(origin::outlet);
  }

  private Optional<String> date(String text) {
    return settings.published().or(() -> PublishedDate.in(text));
  }

  private Item failed(String name, String reason) {
    return new Item.Failed(name, length(), reason);
  }

  /** The feed's bytes are counted with its first item. */
  private long length() {
    long length = unread;
    unread = 0;
    return length;
  }

  private String place(int number) {
    return original.name() + ", item " + number;
  }

  private String whereItStands(Story story, String name) {
    String place = place(story.number());
    return name.equals(place) ? "" : "(" + place + ") ";
  }

  private boolean isFetched() {
    return original.fetched().isPresent();
  }

  /** The address of the page, if it is one that could be fetched. */
  private Optional<String> link(Story story) {
    return story.link().flatMap(this::resolved);
  }

  private Optional<String> resolved(String link) {
    try {
      WebAddress address =
          isFetched()
              ? WebAddress.parse(original.uri().orElse(link)).resolve(link)
              : WebAddress.parse(link);
      return Optional.of(address.toString());
    } catch (FetchException e) {
      return Optional.empty();
    }
  }

  private static String identity(Story story, Optional<String> link) {
    String told =
        String.join(
            "\n",
            story.id().or(() -> link).orElse(""),
            story.title().orElse(""),
            story.published().orElse(""),
            story.content().map(Content::text).orElse(""));
    return Hashes.of(told.getBytes(StandardCharsets.UTF_8));
  }
}
