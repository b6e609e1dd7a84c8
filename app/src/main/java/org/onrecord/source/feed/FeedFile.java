package org.onrecord.source.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.WireFeedInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;
import org.onrecord.source.feed.Feed.Entry;
import org.onrecord.source.feed.ItemPieces.Piece;

/**
 * Reads RSS (0.9 to 2.0) and Atom (0.3, 1.0). A feed that is no well-formed XML is read item by
 * item, so that only those are lost that are broken. No state; safe to share between threads.
 */
public final class FeedFile {
  private static final String DOCTYPE = "<!DOCTYPE";

  private FeedFile() {}

  /**
   * Reads a feed.
   *
   * @param charset the encoding that whoever sent it named, as {@code utf-8}
   * @throws FeedException if it is none, or nothing of it can be read
   */
  public static Feed read(byte[] bytes, Optional<String> charset) throws FeedException {
    FeedText text = FeedText.of(bytes, charset);
    ItemPieces pieces = ItemPieces.of(text.text());
    if (pieces.head().contains(DOCTYPE)) {
      throw new FeedException(
          "it has a document type (DOCTYPE); such feeds are not read, for it can be a trap");
    }
    if (text.isWhole()) {
      try {
        return whole(text.text());
      } catch (FeedException e) {
        if (pieces.list().isEmpty()) {
          throw e;
        }
      }
    }
    return piecemeal(pieces);
  }

  private static Feed whole(String text) throws FeedException {
    Document document = GuardedXml.parse(text);
    SyndFeed feed = feed(document);
    return of(feed, Stories.of(feed, document));
  }

  private static Feed piecemeal(ItemPieces pieces) throws FeedException {
    SyndFeed frame = feed(GuardedXml.parse(pieces.frame("")));
    List<Entry> entries = new ArrayList<>();
    for (Piece piece : pieces.list()) {
      entries.add(entry(pieces, piece));
    }
    return of(frame, entries);
  }

  private static Entry entry(ItemPieces pieces, Piece piece) {
    if (piece.text().indexOf('\uFFFD') >= 0) {
      return new Feed.Broken(
          piece.number(), "it has bytes that are not of the feed's encoding" + at(piece));
    }
    try {
      Document document = GuardedXml.parse(pieces.frame(piece.text()));
      return Stories.of(feed(document), document).stream()
          .findFirst()
          .map(entry -> numbered(entry, piece.number()))
          .orElseGet(() -> new Feed.Broken(piece.number(), "it is no item" + at(piece)));
    } catch (FeedException e) {
      return new Feed.Broken(piece.number(), "its XML is broken" + at(piece));
    }
  }

  private static String at(Piece piece) {
    return " (it begins in line " + piece.line() + ")";
  }

  private static Entry numbered(Entry entry, int number) {
    return switch (entry) {
      case Feed.Broken broken -> new Feed.Broken(number, broken.reason());
      case Feed.Story story ->
          new Feed.Story(
              number,
              story.title(),
              story.author(),
              story.published(),
              story.link(),
              story.id(),
              story.content());
    };
  }

  private static SyndFeed feed(Document document) throws FeedException {
    try {
      return new SyndFeedImpl(new WireFeedInput().build(document), false);
    } catch (com.rometools.rome.io.FeedException | RuntimeException e) {
      // ROME throws unchecked exceptions too at values that it does not expect.
      throw new FeedException(
          "this XML is no feed (RSS, Atom) that is known: its first element is <"
              + document.getRootElement().getQualifiedName()
              + ">");
    }
  }

  private static Feed of(SyndFeed feed, List<Entry> entries) {
    return new Feed(stated(feed.getTitle()), stated(feed.getLanguage()), entries);
  }

  /** What is said, if it is not blank. */
  static Optional<String> stated(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(Predicate.not(String::isEmpty));
  }
}
