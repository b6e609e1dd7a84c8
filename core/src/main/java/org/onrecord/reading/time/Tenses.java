package org.onrecord.reading.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.text.Span;

/** Tells the tense of the clause that a span is in, by its parse. For one document. */
final class Tenses {
  private static final Set<String> WILL =
      Set.of("will", "would", "shall", "wo", "ll", "may", "might", "can", "must", "should");

  /** With which what may have been is said: "might have left on Sunday". */
  private static final Set<String> HAVE = Set.of("have", "ve");

  /** What stands between a verb and its time. */
  private static final Set<String> LINKS = Set.of("on", "at", "late", "early");

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
    return Parses.at(parses, span.start())
        .filter(parse -> isFuture(parse, parse.top(span), governor(parse, span)))
        .map(future -> Tense.FUTURE)
        .orElse(Tense.PAST);
  }

  /**
   * The verb that a time belongs to: one directly before it ("said on Monday it would"), or above.
   */
  private int governor(Parse parse, Span span) {
    int before = parse.wordAt(span.start()) - 1;
    if (before > 0 && LINKS.contains(word(parse, before))) {
      before--;
    }
    if (before >= 0 && parse.isTagged(before, "VERB")) {
      return before;
    }
    int at = parse.top(span);
    for (int steps = 0; steps < parse.size() && !parse.isTagged(at, "VERB", "AUX"); steps++) {
      if (parse.isRoot(at)) {
        break;
      }
      at = parse.head(at);
    }
    return at;
  }

  private boolean isFuture(Parse parse, int time, int verb) {
    boolean will = hasAux(parse, verb, WILL) && !hasAux(parse, verb, HAVE);
    boolean ofANoun = parse.isRelated(time, "nmod:poss"); // "to recover from Monday's debate"
    return will || PLANNED.contains(word(parse, verb)) || (!ofANoun && isAhead(parse, verb));
  }

  private boolean hasAux(Parse parse, int verb, Set<String> any) {
    return parse.children(verb, "aux").anyMatch(child -> any.contains(word(parse, child)));
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
        && !hasAux(parse, verb, HAVE) // "is believed to have left"
        && !DONE.contains(word(parse, parse.head(verb)))
        && !(beside && to > 0 && DONE.contains(word(parse, to - 1)));
  }

  private String word(Parse parse, int at) {
    return parse.span(at).in(text).toLowerCase(Locale.ROOT);
  }
}
