package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.reading.attribution.Inflection;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.text.Span;

/**
 * The parsed words of a document in one row.
 *
 * <p>Not to be changed; safe to share between threads.
 */
final class Tokens {
  private final List<Token> all = new ArrayList<>();

  /**
   * A word.
   *
   * @param span where it stands
   * @param form in lower case
   * @param parse of its sentence
   * @param at its number in that
   */
  record Token(Span span, String form, Parse parse, int at) {
    String stem() {
      return Inflection.stem(form);
    }

    boolean isTagged(String... any) {
      return parse.isTagged(at, any);
    }
  }

  /**
   * @param parses in text order
   */
  Tokens(String text, List<Parse> parses) {
    for (Parse parse : parses) {
      for (int at = 0; at < parse.size(); at++) {
        Span span = parse.span(at);
        all.add(new Token(span, span.in(text).toLowerCase(Locale.ROOT), parse, at));
      }
    }
  }

  /** The words that begin in a stretch. */
  List<Token> in(Span stretch) {
    return all.subList(first(stretch.start()), first(stretch.end()));
  }

  /** The words that begin in some stretches. */
  Stream<Token> in(List<Span> stretches) {
    return stretches.stream().flatMap(stretch -> in(stretch).stream());
  }

  /** The number of the first word that begins at an offset or behind it. */
  private int first(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
