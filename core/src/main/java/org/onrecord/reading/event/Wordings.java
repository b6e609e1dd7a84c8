package org.onrecord.reading.event;

import java.util.Locale;
import java.util.Set;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.text.Span;

/** How a word tells an event: as one that was told before, as another one, or neither. */
final class Wordings {
  /** Articles that point back to what was told. */
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

  /** What makes of a noun another event than the one of the same name: "a second attack". */
  private static final Set<String> ANOTHER =
      Set.of(
          "another",
          "other",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "new",
          "fresh",
          "further",
          "more",
          "next",
          "later",
          "subsequent",
          "separate",
          "similar",
          "renewed",
          "additional");

  /** What makes one of a verb: "met again". */
  private static final Set<String> AGAIN = Set.of("again", "anew", "afresh");

  private Wordings() {}

  /**
   * How a word tells its event.
   *
   * @param sentence the number of its sentence
   */
  static Telling.Wording of(Span told, Parse parse, String text, int sentence) {
    int word = parse.wordAt(told.start());
    return new Telling.Wording(
        form(parse, word, text),
        parse.isTagged(word, "NOUN") && pointsBack(word, parse, text),
        has(ANOTHER, parse, word, text, "amod", "det") || has(AGAIN, parse, word, text, "advmod"),
        sentence);
  }

  /** "The attack", "their talks"; whose attack a name tells may be news. */
  private static boolean pointsBack(int noun, Parse parse, String text) {
    return parse.children(noun, "nmod:poss").anyMatch(owner -> parse.isTagged(owner, "PRON"))
        || has(POINTING, parse, noun, text, "det");
  }

  private static boolean has(
      Set<String> forms, Parse parse, int word, String text, String... relations) {
    return parse
        .children(word, relations)
        .anyMatch(child -> forms.contains(form(parse, child, text)));
  }

  private static String form(Parse parse, int word, String text) {
    return parse.span(word).in(text).toLowerCase(Locale.ROOT);
  }
}
