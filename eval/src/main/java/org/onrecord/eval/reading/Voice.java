package org.onrecord.eval.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.eval.gold.GoldEvent.Pair;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.text.Span;

/** In which voice a sentence tells what one party does to another. */
final class Voice {
  private Voice() {}

  /**
   * Whether the target is the subject of a passive ("the mayor was sued"), or the source stands
   * behind "by" ("was sued by a guild", "the attack by rebels on the town").
   *
   * @param parses of the sentence
   */
  static boolean isPassive(Pair pair, String sentence, List<Parse> parses) {
    return pair.target().filter(target -> isSubject(target, parses)).isPresent()
        || pair.source().filter(source -> isAgent(source, sentence, parses)).isPresent();
  }

  private static boolean isSubject(Span target, List<Parse> parses) {
    return Parses.at(parses, target.start())
        .filter(parse -> parse.isRelated(top(target, parse), "nsubj:pass"))
        .isPresent();
  }

  private static boolean isAgent(Span source, String sentence, List<Parse> parses) {
    Optional<Parse> parse = Parses.at(parses, source.start());
    return parse.isPresent()
        && parse
            .get()
            .children(top(source, parse.get()), "case")
            .anyMatch(word -> parse.get().span(word).in(sentence).equalsIgnoreCase("by"));
  }

  /** The word on which a party's others depend; of several in a row that of the first. */
  private static int top(Span party, Parse parse) {
    int top = parse.top(party);
    for (int steps = 0; steps < parse.size() && parse.isRelated(top, "conj", "appos"); steps++) {
      top = parse.head(top);
    }
    return top;
  }
}
