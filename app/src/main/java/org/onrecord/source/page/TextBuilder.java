package org.onrecord.source.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a text together and keeps where each piece of it came from. Not for sharing between threads.
 */
public final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  /** Adds what stands in the original from {@code from} to {@code to}. */
  public void add(CharSequence piece, int from, int to) {
    if (piece.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(piece);
    Stretch added = new Stretch(start, text.length(), from, to);
    Stretch last = stretches.isEmpty() ? added : stretches.getLast();
    if (last != added && added.continues(last)) {
      stretches.set(
          stretches.size() - 1, new Stretch(last.start(), added.end(), last.from(), added.to()));
    } else {
      stretches.add(added);
    }
  }

  /** Adds what the original has not. */
  public void put(CharSequence piece) {
    text.append(piece);
  }

  /** Adds a text with all that is known of its places. */
  public void add(MappedText piece) {
    int at = 0;
    for (Stretch stretch : piece.stretches()) {
      put(piece.text().substring(at, stretch.start()));
      add(piece.text().substring(stretch.start(), stretch.end()), stretch.from(), stretch.to());
      at = stretch.end();
    }
    put(piece.text().substring(at));
  }

  /** Characters so far. */
  public int length() {
    return text.length();
  }

  /** The last character; a line feed where there is none. */
  public char last() {
    return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
  }

  /** Takes white space off the end. */
  public void trim() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    cut(end);
  }

  /** Shortens the text to so many characters. */
  public void cut(int length) {
    text.setLength(length);
    while (!stretches.isEmpty() && stretches.getLast().end() > length) {
      Stretch last = stretches.removeLast();
      if (last.isEven() && last.start() < length) {
        int more = length - last.start();
        stretches.add(new Stretch(last.start(), length, last.from(), last.from() + more));
      }
    }
  }

  /** What was put together. */
  public MappedText build() {
    return new MappedText(text.toString(), stretches);
  }
}
