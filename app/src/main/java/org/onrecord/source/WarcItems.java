package org.onrecord.source;

import java.util.Iterator;
import java.util.Optional;
import org.onrecord.source.warc.Capture;
import org.onrecord.source.warc.WarcFile;

/** The documents of a WARC file, streamed. Not for sharing between threads. */
final class WarcItems implements Iterator<Item> {
  private final String file;
  private final WarcFile captures;
  private final Opening opening;

  WarcItems(String file, WarcFile captures, Opening opening) {
    this.file = file;
    this.captures = captures;
    this.opening = opening;
  }

  @Override
  public boolean hasNext() {
    return captures.hasNext();
  }

  @Override
  public Item next() {
    Capture capture = captures.next();
    String name = file + ", offset " + capture.offset();
    return switch (capture) {
      case Capture.Broken broken -> new Item.Failed(name, broken.length(), broken.reason());
      case Capture.Response page ->
          opening.item(
              new Original(
                  name,
                  page.body(),
                  page.length(),
                  Optional.of(page.target()),
                  page.contentType().map(ContentType::parse),
                  page.date()));
    };
  }
}
