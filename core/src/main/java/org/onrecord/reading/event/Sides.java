package org.onrecord.reading.event;

import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.reading.syntax.Parse;

/** On which side of what happens the grammar puts a party. */
final class Sides {
  /** How many words up from a party the verb, and how far before it its auxiliary, may stand. */
  private static final int REACH = 8;

  private Sides() {}

  /**
   * The role of a party: a subject acts, as does who stands behind the passive's "by"; an object
   * and the passive's subject are acted on. Empty where the parse tells neither, or is at odds with
   * the order of the words or with the auxiliary.
   *
   * @param party a word of it
   * @param told the word that tells what happens
   */
  static Optional<Role> of(int party, int told, Parse parse) {
    // Whoever makes, or tries, what the word tells: "issued an ultimatum", "refused to leave".
    boolean governed = !parse.isRoot(told) && parse.isRelated(told, "obj", "xcomp", "conj");
    int at = party;
    for (int steps = 0; steps < REACH && at != told && !parse.isRoot(at); steps++) {
      if (parse.head(at) == told) {
        return side(at, parse);
      }
      if (governed && parse.head(at) == parse.head(told)) {
        return side(at, parse).filter(role -> role == Role.ACTOR);
      }
      at = parse.head(at);
    }
    return Optional.empty();
  }

  private static Optional<Role> side(int word, Parse parse) {
    int verb = parse.head(word);
    boolean passive = isPassive(verb, parse);
    return switch (parse.relation(word)) {
      case "nsubj" -> passive ? Optional.empty() : Optional.of(Role.ACTOR);
      case "nsubj:pass" -> passive ? Optional.of(Role.RECIPIENT) : Optional.empty();
      case "obl:agent" -> Optional.of(Role.ACTOR);
      case "obj", "iobj" -> word > verb ? Optional.of(Role.RECIPIENT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isPassive(int verb, Parse parse) {
    return IntStream.range(Math.max(0, verb - REACH), verb)
        .anyMatch(word -> parse.head(word) == verb && parse.isRelated(word, "aux:pass"));
  }
}
