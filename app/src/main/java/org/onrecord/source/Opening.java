package org.onrecord.source;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.source.feed.FeedException;
import org.onrecord.source.feed.FeedFile;
import org.onrecord.text.Document;

/**
 * Makes documents of what was found: by what the bytes are, whatever their name. Not for sharing
 * between threads.
 */
final class Opening {
  private final Settings settings;
  private final Web web;

  Opening(Settings settings, Web web) {
    this.settings = settings;
    this.web = web;
  }

  /** What it holds: the items of a feed, else one. */
  Iterator<Item> items(Original original, Wanted wanted) {
    if (!FileKind.isFeed(original.bytes())) {
      return List.of(item(original)).iterator();
    }
    try {
      return new FeedItems(
          original, FeedFile.read(original.bytes(), original.charset()), settings, web, wanted);
    } catch (FeedException e) {
      return failed(original, e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(original, fault(e));
    }
  }

  private static Iterator<Item> failed(Original original, String reason) {
    return List.<Item>of(new Item.Failed(original.name(), original.length(), reason)).iterator();
  }

  /** Of what is no feed. */
  Item item(Original original) {
    try {
      if (original.bytes().length == 0) {
        throw new UnreadableException("the file is empty");
      }
      boolean isPage = isPage(original);
      if (!isPage) {
        refuse(original);
      }
      Page page = isPage ? page(original) : text(original);
      Origin origin = original.fetched().map(page.origin()::fetchedAt).orElse(page.origin());
      return new Item.Found(original.name(), original.length(), page.document(), origin);
    } catch (UnreadableException e) {
      return new Item.Failed(original.name(), original.length(), e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      return new Item.Failed(original.name(), original.length(), fault(e));
    }
  }

  /** One document must not end the reading of the others. */
  private static String fault(Throwable e) {
    return "it could not be read (" + e + "); this is a fault in Onrecord, please report it";
  }

  /** Files whose names promise what they are not. */
  private static void refuse(Original original) throws UnreadableException {
    if (isNamed(original, Folder::isFeed)) {
      throw new UnreadableException("this is no feed (RSS, Atom), and no web page either");
    }
    if (isNamed(original, Folder::isPdf)) {
      throw new UnreadableException(
          "this is no PDF file: none begins in its first 1,024 bytes (%PDF-1.4); get it anew");
    }
  }

  private Page page(Original original) throws UnreadableException {
    if (!FileKind.isPdf(original.bytes()) && !FileKind.isHtml(original.bytes())) {
      FileKind.refuseNoise(original.bytes()); // Only its name, or its sender, says that it is one.
    }
    return Pages.read(original.bytes(), original.charset(), original.uri(), settings);
  }

  private Page text(Original original) throws UnreadableException {
    String text = Decoder.ofText(encoding(original)).decode(original.bytes());
    Optional<String> date = settings.published().or(() -> PublishedDate.in(text));
    return new Page(
        new Document(original.uri(), date, Optional.empty(), text),
        Origin.ofText(original.bytes(), "text/plain"));
  }

  private Optional<Charset> encoding(Original original) {
    return original
        .charset()
        .filter(Opening::isSupported)
        .map(Charset::forName)
        .or(settings::encoding);
  }

  private static boolean isSupported(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isNamed(Original original, Predicate<Path> kind) {
    return original.fetched().isEmpty()
        && kind.test(Path.of(original.uri().orElse(original.name())));
  }

  private static boolean isPage(Original original) {
    boolean named =
        original.fetched().isPresent()
            ? original.contentType().filter(type -> type.mediaType().contains("html")).isPresent()
            : isNamed(original, Folder::isHtml);
    return named || FileKind.isPdf(original.bytes()) || FileKind.isHtml(original.bytes());
  }
}
