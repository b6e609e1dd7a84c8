package org.onrecord.reading.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.reading.syntax.Parse;

/** Finds the body that somebody belongs to or speaks for, by the words that present the person. */
final class Bodies {
  private static final Set<String> OF = Set.of("of", "for", "at", "from", "with", "to", "on");

  /** Who stands against a body, or is hit by it, does not belong to it. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "critic",
          "critics",
          "opponent",
          "opponents",
          "rival",
          "rivals",
          "victim",
          "victims",
          "survivor",
          "survivors",
          "enemy",
          "enemies",
          "protester",
          "protesters",
          "visitor",
          "visitors",
          "neighbour",
          "neighbor");

  private Bodies() {}

  /**
   * The body of a phrase as "a spokesman for the ministry", "the ministry's spokesman", "Ann Low,
   * an adviser to the ministry".
   */
  static Optional<Phrase> of(String text, Phrase phrase, Groups groups) {
    return hangingOn(text, phrase)
        .mapToObj(word -> groups.at(phrase.site().parse(), word))
        .flatMap(Optional::stream)
        .filter(other -> other.sort() == Sort.ORGANISATION || other.sort() == Sort.PLACE)
        .filter(other -> groups.of(other) != groups.of(phrase))
        .findFirst();
  }

  /** The words that hang on the phrase's head, or on its apposition, as its genitive or of it. */
  private static IntStream hangingOn(String text, Phrase phrase) {
    Parse parse = phrase.site().parse();
    int word = phrase.site().word();
    IntStream presented =
        IntStream.concat(
            IntStream.of(word),
            IntStream.concat(
                parse.children(word, "appos", "nmod:desc"),
                parse.isRelated(word, "appos")
                    ? IntStream.of(parse.head(word))
                    : IntStream.empty()));
    return presented.flatMap(
        at ->
            OUTSIDE.contains(plain(text, parse, at))
                ? IntStream.empty()
                : parse
                    .children(at, "nmod", "compound")
                    .filter(child -> child != word && belongs(text, parse, child)));
  }

  /** "The ministry's", "ministry" before the noun, or behind a preposition of belonging. */
  private static boolean belongs(String text, Parse parse, int child) {
    return parse.isRelated(child, "nmod:poss", "compound")
        || parse.children(child, "case").anyMatch(at -> OF.contains(plain(text, parse, at)));
  }

  private static String plain(String text, Parse parse, int word) {
    return parse.span(word).in(text).toLowerCase(Locale.ROOT);
  }
}
