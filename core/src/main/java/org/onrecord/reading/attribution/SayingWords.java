package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/**
 * The words of a saying, as far as rules look at them.
 *
 * @param cue those of the cue
 * @param behind those that follow the cue in its sentence
 * @param before those that come before the cue in its sentence, the nearest last
 * @param source those of the source
 * @param content those of the content
 * @param lower whether the content begins in lower case
 */
record SayingWords(
    List<Token> cue,
    List<Token> behind,
    List<Token> before,
    List<Token> source,
    List<Token> content,
    boolean lower) {
  /** How many characters of each part are looked at. */
  private static final int FAR = 300;

  /** How many characters behind the cue are looked at. */
  private static final int NEAR = 40;

  static SayingWords of(Saying saying) {
    String text = saying.text();
    Span sentence = saying.sentence();
    int cueStart = saying.cue().isEmpty() ? sentence.start() : saying.cue().getFirst().start();
    int cueEnd = saying.cue().isEmpty() ? cueStart : saying.cue().getLast().end();
    return new SayingWords(
        words(text, saying.cue()),
        words(text, List.of(behind(cueEnd, sentence))),
        before(text, Math.min(sentence.start(), cueStart), cueStart),
        words(text, saying.source()),
        words(text, saying.content()),
        saying.content().stream()
            .filter(span -> span.length() > 0)
            .findFirst()
            .filter(span -> Character.isLowerCase(text.codePointAt(span.start())))
            .isPresent());
  }

  private static List<Token> words(String text, List<Span> spans) {
    List<Token> words = new ArrayList<>();
    int left = FAR;
    for (Span span : spans) {
      Span near = new Span(span.start(), span.start() + Math.min(span.length(), left));
      words.addAll(Token.in(text, near));
      left -= near.length();
    }
    return words;
  }

  private static Span behind(int from, Span sentence) {
    return new Span(from, Math.max(from, Math.min(sentence.end(), from + NEAR)));
  }

  private static List<Token> before(String text, int from, int to) {
    return Token.in(text, new Span(Math.max(from, to - FAR), to));
  }

  /** The first word of the content; empty if there is none. */
  String first() {
    return word(0);
  }

  /** A word of the content by its number; empty if there is none. */
  String word(int number) {
    return number < content.size() ? content.get(number).word() : "";
  }
}
