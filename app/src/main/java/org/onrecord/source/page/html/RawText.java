package org.onrecord.source.page.html;

import java.util.Optional;
import org.jsoup.nodes.TextNode;

/**
 * Walks through the characters of a text node and tells where each stands in the markup. The parser
 * gives only the range of the whole node, with entities as they are written, so each entity is
 * decoded here again and compared with what the parser made of it. Where the two do not agree (the
 * parser moved or dropped something), characters have no place from there on. Not for sharing
 * between threads.
 */
final class RawText {
  private static final int LONGEST_ENTITY = 40;
  private static final int NOWHERE = -1;

  private final String markup;
  private final References references;
  private final String decoded;
  private final int limit;
  private int raw;
  private int at;
  private int from = NOWHERE;
  private int to = NOWHERE;
  private String piece = "";

  RawText(String markup, TextNode node, References references) {
    this.markup = markup;
    this.references = references;
    this.decoded = node.getWholeText();
    boolean tracked = node.sourceRange().isTracked();
    this.raw = tracked ? Math.max(0, node.sourceRange().startPos()) : NOWHERE;
    this.limit = tracked ? Math.min(markup.length(), node.sourceRange().endPos()) : NOWHERE;
  }

  /** Goes on to the next piece: a character, or what an entity stands for. */
  boolean next() {
    if (at >= decoded.length()) {
      return false;
    }
    skipDropped();
    if (raw == NOWHERE || raw >= limit) {
      return lost();
    }
    if (markup.charAt(raw) == '&' && entity()) {
      return true;
    }
    int length = Character.charCount(decoded.codePointAt(at));
    return raw + length <= limit && markup.startsWith(decoded.substring(at, at + length), raw)
        ? take(decoded.substring(at, at + length), raw + length)
        : lost();
  }

  /** What the reader of the page sees here. */
  String piece() {
    return piece;
  }

  /** Whether the piece has a place in the markup. */
  boolean isPlaced() {
    return from != NOWHERE;
  }

  /** Where it begins in the markup. */
  int from() {
    return from;
  }

  /** Where it ends there. */
  int to() {
    return to;
  }

  /** Zero bytes, carriage returns, and the line feed behind {@code <pre>} are not in the text. */
  private void skipDropped() {
    while (raw != NOWHERE && raw < limit && isDropped(markup.charAt(raw))) {
      raw++;
    }
  }

  private boolean isDropped(char c) {
    return c != decoded.charAt(at) && (c == '\0' || c == '\r' || c == '\n' && at == 0);
  }

  private boolean entity() {
    int end = raw + 1;
    int furthest = Math.min(limit, raw + LONGEST_ENTITY);
    while (end < furthest && isOfEntity(markup.charAt(end))) {
      end++;
    }
    if (end < furthest && markup.charAt(end) == ';') {
      end++;
    }
    String written = markup.substring(raw, end);
    Optional<String> reference = references.read(written);
    if (reference.isEmpty()) {
      return false;
    }
    String read = reference.get();
    int rest = commonEnd(written, read);
    String meant = read.substring(0, read.length() - rest);
    return decoded.startsWith(meant, at) && !isHalf(meant) && take(meant, end - rest);
  }

  private static boolean isOfEntity(char c) {
    return c < 128 && Character.isLetterOrDigit(c) || c == '#';
  }

  /** {@code &notin} may be {@code ¬in}: what is alike at both ends was no part of the entity. */
  private static int commonEnd(String written, String read) {
    int most = read.length() - 1;
    int length = 0;
    while (length < most
        && written.charAt(written.length() - 1 - length)
            == read.charAt(read.length() - 1 - length)) {
      length++;
    }
    return length;
  }

  private boolean take(String taken, int next) {
    piece = taken;
    from = raw;
    to = next;
    raw = next;
    at += taken.length();
    return true;
  }

  private boolean lost() {
    raw = NOWHERE;
    from = NOWHERE;
    to = NOWHERE;
    int length = Character.charCount(decoded.codePointAt(at));
    String seen = decoded.substring(at, at + length);
    piece = isHalf(seen) ? "\uFFFD" : seen;
    at += length;
    return true;
  }

  /** An entity can name half of a character, which no encoding can write. */
  private static boolean isHalf(String piece) {
    return piece.length() == 1 && Character.isSurrogate(piece.charAt(0));
  }
}
