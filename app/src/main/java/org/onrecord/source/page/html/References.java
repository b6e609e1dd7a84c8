package org.onrecord.source.page.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.parser.Parser;

/**
 * What the character references of a page stand for ({@code &amp;}, {@code &#8212;}). The parser
 * makes itself ready anew for each that it is asked for, some ten microseconds; so it is asked once
 * for each way in which one is written, and not at all where there is none. Not for sharing between
 * threads.
 */
final class References {
  private final UnaryOperator<String> decoder;
  private final Map<String, Optional<String>> known = new HashMap<>();

  /** As the parser reads them. */
  References() {
    this(written -> Parser.unescapeEntities(written, false));
  }

  /**
   * @param decoder gives what a reference stands for, and all else as it is
   */
  References(UnaryOperator<String> decoder) {
    this.decoder = decoder;
  }

  /**
   * What a stretch of markup stands for.
   *
   * @param written begins with an ampersand
   * @return empty if it is no reference
   */
  Optional<String> read(String written) {
    return canBe(written) ? known.computeIfAbsent(written, this::decoded) : Optional.empty();
  }

  private Optional<String> decoded(String written) {
    return Optional.of(decoder.apply(written))
        .filter(read -> !read.equals(written) && !read.isEmpty());
  }

  /** Whether a letter follows, or a number sign and a digit or an x. */
  private static boolean canBe(String written) {
    if (written.length() < 2) {
      return false;
    }
    char first = written.charAt(1);
    return first == '#'
        ? written.length() > 2 && "0123456789xX".indexOf(written.charAt(2)) >= 0
        : Character.isLetter(first);
  }
}
