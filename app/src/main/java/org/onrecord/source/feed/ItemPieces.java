package org.onrecord.source.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A feed cut at its items by their tags alone, for one whose XML is broken somewhere.
 *
 * @param head all before the first item
 * @param list its items
 * @param tail what closes the elements that are open in the head
 */
record ItemPieces(String head, List<Piece> list, String tail) {
  private static final Pattern START =
      Pattern.compile("<(?:[A-Za-z][\\w.-]{0,30}:)?(?:item|entry)(?=[\\s>/])");
  private static final Pattern END =
      Pattern.compile("</(?:[A-Za-z][\\w.-]{0,30}:)?(?:item|entry)\\s*>");
  private static final Pattern CLOSING =
      Pattern.compile("</((?:[A-Za-z][\\w.-]{0,30}:)?(?:channel|rss|feed|RDF))\\s*>");
  private static final Pattern OPEN =
      Pattern.compile("<((?:[A-Za-z][\\w.-]{0,30}:)?(?:channel|rss|feed|RDF))(?=[\\s>])");

  ItemPieces {
    list = List.copyOf(list);
  }

  /**
   * An item.
   *
   * @param number from 1
   * @param text its element, as far as it can be made out
   * @param line of the feed in which it begins, from 1
   */
  record Piece(int number, String text, int line) {}

  static ItemPieces of(String feed) {
    Matcher start = START.matcher(feed);
    if (!start.find()) {
      return new ItemPieces(feed, List.of(), "");
    }
    String head = feed.substring(0, start.start());
    List<Piece> pieces = new ArrayList<>();
    int line = lines(feed, 0, start.start()) + 1;
    int from = start.start();
    while (from < feed.length()) {
      int next = start.find() ? start.start() : feed.length();
      pieces.add(new Piece(pieces.size() + 1, item(feed.substring(from, next)), line));
      line += lines(feed, from, next);
      from = next;
    }
    return new ItemPieces(head, pieces, tail(head));
  }

  /** The feed with one item, or with none. */
  String frame(String item) {
    return list.isEmpty() ? head : head + item + tail;
  }

  private static String item(String text) {
    Matcher end = END.matcher(text);
    return end.find() ? text.substring(0, end.end()) : text;
  }

  private static String tail(String head) {
    List<String> open = new ArrayList<>();
    Matcher opened = OPEN.matcher(head);
    while (opened.find()) {
      open.addFirst(opened.group(1));
    }
    Matcher closed = CLOSING.matcher(head);
    while (closed.find()) {
      open.remove(closed.group(1));
    }
    StringBuilder tail = new StringBuilder();
    open.forEach(name -> tail.append("</").append(name).append('>'));
    return tail.toString();
  }

  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }
}
