package org.onrecord.reading.place;

import java.util.List;
import java.util.Optional;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.text.Span;

/**
 * The words of a document whose capital tells nothing, as they begin a sentence or what is quoted
 * in it: "Reading is fun", "Nice work".
 *
 * <p>For one document.
 */
record Openings(String text, Sentences sentences, List<Parse> parses) {
  private static final String OPENING = "\"'“‘„«([{—–-*•";

  /** Whether a word may be any word: it opens a sentence, and the parse takes it for no name. */
  boolean isNoName(Span word) {
    return isOpening(word.start())
        && Parses.at(parses, word.start())
            .map(parse -> !parse.isTagged(parse.wordAt(word.start()), "PROPN"))
            .orElse(true);
  }

  private boolean isOpening(int offset) {
    Optional<Span> sentence = sentences.at(offset);
    int start = sentence.map(Span::start).orElse(offset);
    for (int at = offset - 1; at >= start; at--) {
      char before = text.charAt(at);
      if (!Character.isWhitespace(before)) {
        return before == ':' || OPENING.indexOf(before) >= 0;
      }
    }
    return true;
  }
}
