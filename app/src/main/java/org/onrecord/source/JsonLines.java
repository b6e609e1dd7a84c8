package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.source.page.html.Outlets;
import org.onrecord.text.Document;

/**
 * The documents of a JSON Lines file, streamed: a line that holds none, or is too large, is named
 * by its number, and the next is read. The file is closed at its end. Not for sharing between
 * threads.
 */
final class JsonLines implements Iterator<Item> {
  private final String file;
  private final InputStream in;
  private final Lines lines;
  private final Settings settings;
  private long number;
  private boolean hasLines;
  private @Nullable Item next;
  private boolean ended;

  JsonLines(String file, InputStream in, Settings settings) {
    this.file = file;
    this.in = in;
    this.lines = new Lines(in, settings.maxSize());
    this.settings = settings;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
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

  private @Nullable Item advance() {
    try {
      Optional<Lines.Line> line = lines.next();
      while (line.isPresent()) {
        number++;
        Optional<ByteOrderMark> mark =
            number == 1 ? ByteOrderMark.of(line.get().bytes()) : Optional.empty();
        if (mark.isPresent() && mark.get() != ByteOrderMark.UTF_8) {
          return end(Optional.of("JSON Lines must be UTF-8, and this is " + mark.get().charset()));
        }
        if (!isBlank(line.get())) {
          return item(line.get());
        }
        line = lines.next();
      }
      return end(nothing());
    } catch (IOException e) {
      return end(Optional.of(Reasons.of(e)));
    }
  }

  private Optional<String> nothing() {
    if (hasLines) {
      return Optional.empty();
    }
    return Optional.of(
        number == 0 ? "the file is empty" : "there is nothing but empty lines in it");
  }

  private Item item(Lines.Line line) {
    hasLines = true;
    String name = file + ", line " + number;
    if (line.length() > settings.maxSize()) {
      return new Item.Failed(name, line.length(), settings.tooLarge(line.length()));
    }
    try {
      Document document = JsonDocument.read(line.bytes(), settings.published());
      return new Item.Found(
          name,
          line.length(),
          document,
          Origin.ofText(line.bytes(), "application/json")
              .outlet(document.uri().flatMap(Outlets::at)));
    } catch (UnreadableException e) {
      return new Item.Failed(name, line.length(), e.reason());
    }
  }

  private static boolean isBlank(Lines.Line line) {
    return line.length() == 0 || line.length() == 1 && line.bytes()[0] == '\r';
  }

  private Item.@Nullable Failed end(Optional<String> reason) {
    ended = true;
    try {
      in.close();
    } catch (IOException e) {
      return new Item.Failed(file, 0, Reasons.of(e));
    }
    return reason.map(why -> new Item.Failed(file, 0, why)).orElse(null);
  }
}
