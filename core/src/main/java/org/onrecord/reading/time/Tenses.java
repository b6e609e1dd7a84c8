package org.onrecord.reading.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.text.Span;

/** Tells the tense of the clause that a span is in, by its parse. For one document. */
final class Tenses {
  private static final Set<String> WILL =
      Set.of("will", "would", "shall", "wo", "ll", "may", "might", "can", "must", "should");

  /** What plans are said with: "plans to", "is due to", "scheduled for". */
  private static final Set<String> PLANNED =
      Set.of(
          "plan",
          "plans",
          "planned",
          "planning",
          "due",
          "scheduled",
          "expected",
          "expects",
          "expect",
          "set",
          "slated",
          "going",
          "hopes",
          "hope",
          "wants",
          "want",
          "ready",
          "intends",
          "intend",
          "deadline",
          "upcoming");

  /** Verbs whose infinitive has happened as they have: "managed to leave on Monday". */
  private static final Set<String> DONE =
      Set.of(
          "managed",
          "began",
          "started",
          "failed",
          "helped",
          "used",
          "seemed",
          "appeared",
          "forced",
          "had",
          "continued",
          "came",
          "went",
          "arrived",
          "returned",
          "left",
          "able",
          "unable",
          "allowed",
          "refused",
          "met",
          "gathered");

  private final String text;
  private final List<Parse> parses;

  Tenses(String text, List<Parse> parses) {
    this.text = text;
    this.parses = parses;
  }

  Tense at(Span span) {
    Optional<Parse> parse = Parses.at(parses, span.start());
    return parse.isPresent() && isFuture(parse.get(), parse.get().top(span))
        ? Tense.FUTURE
        : Tense.PAST;
  }

  private boolean isFuture(Parse parse, int from) {
    int at = from;
    for (int steps = 0; steps < parse.size() && !parse.isTagged(at, "VERB", "AUX"); steps++) {
      if (parse.isRoot(at)) {
        break;
      }
      at = parse.head(at);
    }
    boolean will = parse.children(at, "aux").anyMatch(child -> WILL.contains(word(parse, child)));
    boolean ofANoun = parse.isRelated(from, "nmod:poss"); // "to recover from Monday's debate"
    return will || PLANNED.contains(word(parse, at)) || (!ofANoun && isAhead(parse, at));
  }

  /** "To meet", "is expected to be signed", not "managed to leave"; the parse may miss its "to". */
  private boolean isAhead(Parse parse, int verb) {
    int to = verb - 1;
    while (to >= 0 && parse.isTagged(to, "AUX", "ADV")) {
      to--;
    }
    boolean beside = to >= 0 && word(parse, to).equals("to");
    boolean marked = parse.children(verb, "mark").anyMatch(word -> word(parse, word).equals("to"));
    return (beside || marked)
        && !DONE.contains(word(parse, parse.head(verb)))
        && !(beside && to > 0 && DONE.contains(word(parse, to - 1)));
  }

  private String word(Parse parse, int at) {
    return parse.span(at).in(text).toLowerCase(Locale.ROOT);
  }
}
