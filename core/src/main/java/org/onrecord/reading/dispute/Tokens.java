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
  private final String text;
  private final List<Token> all = new ArrayList<>();

  /**
   * A word.
   *
   * @param span where it stands
   * @param form in lower case
   * @param parse of its sentence
   * @param at its number in that
   * @param phrasal the form with the particle behind it: "picked up"; the form alone where there is
   *     none
   */
  record Token(Span span, String form, Parse parse, int at, String phrasal) {
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
    this.text = text;
    for (Parse parse : parses) {
      for (int at = 0; at < parse.size(); at++) {
        Span span = parse.span(at);
        String form = form(parse, at);
        all.add(new Token(span, form, parse, at, phrasal(parse, at, form)));
      }
    }
  }

  /** A word of a sentence, in lower case. */
  String form(Parse parse, int at) {
    return parse.span(at).in(text).toLowerCase(Locale.ROOT);
  }

  private String phrasal(Parse parse, int at, String form) {
    int next = at + 1;
    return parse.isTagged(at, "VERB")
            && next < parse.size()
            && parse.head(next) == at
            && parse.isTagged(next, "ADP", "ADV")
            && parse.isRelated(next, "compound:prt", "advmod")
        ? form + " " + form(parse, next)
        : form;
  }

  /** A word of a sentence. */
  Token at(Parse parse, int word) {
    return all.get(first(parse.span(word).start()));
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
