package org.onrecord.reading.event;

import java.util.OptionalInt;
import org.onrecord.reading.syntax.Parse;

/** The noun that a number counts. */
public final class CountedNoun {
  /** How many words up from a number the noun may stand that it counts. */
  private static final int REACH = 8;

  private CountedNoun() {}

  /**
   * The noun by its number in the sentence: the one that the number stands before, else the one
   * behind it ("dozens of people"); empty where it counts no noun.
   *
   * @param number the number's first word
   */
  public static OptionalInt of(Parse parse, int number) {
    int at = top(parse, number);
    if (at == number) {
      at = parse.children(at, "nmod").findFirst().orElse(-1);
    }
    return at >= 0 && parse.isTagged(at, "NOUN") ? OptionalInt.of(at) : OptionalInt.empty();
  }

  /** The word that a number stands before, or the number where it stands alone. */
  static int top(Parse parse, int number) {
    int at = number;
    for (int steps = 0; steps < REACH && isPartOfNoun(at, parse); steps++) {
      at = parse.head(at);
    }
    return at;
  }

  private static boolean isPartOfNoun(int word, Parse parse) {
    return !parse.isRoot(word) && parse.isRelated(word, "nummod", "compound", "amod", "advmod");
  }
}
