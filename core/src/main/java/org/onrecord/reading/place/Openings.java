package org.onrecord.reading.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.text.Span;

/**
 * The words of a document whose capital tells nothing, as they begin a sentence or what is quoted
 * in it: "Reading is fun", "Nice work".
 *
 * <p>For one document and one thread.
 */
final class Openings {
  private static final String OPENING = "\"'“‘„«([{—–-*•";

  private final String text;
  private final Sentences sentences;
  private final List<Parse> parses;
  private final Map<String, Boolean> small = new HashMap<>();

  Openings(String text, Sentences sentences, List<Parse> parses) {
    this.text = text;
    this.sentences = sentences;
    this.parses = parses;
  }

  /**
   * Whether a word may be any word: it opens a sentence, and the parse takes it for no name or the
   * document has it in small letters, too.
   */
  boolean isNoName(Span word) {
    return isOpening(word.start())
        && (Parses.at(parses, word.start())
                .map(parse -> !parse.isTagged(parse.wordAt(word.start()), "PROPN"))
                .orElse(true)
            || small.computeIfAbsent(word.in(text).toLowerCase(Locale.ROOT), this::stands));
  }

  /** Whether the document has a word just so. */
  private boolean stands(String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
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
