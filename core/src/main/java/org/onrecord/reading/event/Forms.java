package org.onrecord.reading.event;

import java.util.List;
import java.util.Set;
import org.onrecord.reading.attribution.Token;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.text.Span;

/**
 * The words of a parse as lists know them: in lower case, and out of their contractions, which the
 * parse cuts at the apostrophe ("didn", "'", "t").
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param parse of a sentence
 * @param text of the whole document
 */
record Forms(Parse parse, String text) {
  /** What of a contraction may stand behind a word: "'t", "'ll". */
  private static final int BEHIND = 3;

  /** The forms that begin within a word: of "didn" that goes on with "'t", "did" and "not". */
  List<String> of(int word) {
    Span span = parse.span(word);
    int end = Math.min(span.end() + BEHIND, parse.extent().end());
    return Token.in(text, new Span(span.start(), end)).stream()
        .filter(token -> token.span().start() < span.end())
        .map(Token::word)
        .toList();
  }

  /** The forms of a verb; with its particle alone, where it has one: "ruled out" is no "ruled". */
  List<String> withParticle(int word) {
    List<String> phrases =
        parse
            .children(word, "compound:prt")
            .mapToObj(particle -> first(word) + " " + first(particle))
            .toList();
    return phrases.isEmpty() ? of(word) : phrases;
  }

  boolean isAny(int word, Set<String> any) {
    return of(word).stream().anyMatch(any::contains);
  }

  /** Whether a word that depends on another by one of some relations has one of some forms. */
  boolean has(int word, Set<String> any, String... relations) {
    return parse.children(word, relations).anyMatch(child -> isAny(child, any));
  }

  private String first(int word) {
    return of(word).isEmpty() ? "" : of(word).getFirst();
  }
}
