package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Span;

/**
 * The words around the one that tells an act, by which it is told whether it is done.
 *
 * @param group the auxiliaries, adverbs and negations before it, and what stands within its phrase
 * @param before the last words before these and the source, the nearest last
 * @param source the words of the source
 * @param words the words that tell the act
 */
record VerbGroup(List<Token> group, List<Token> before, List<Token> source, List<Token> words) {
  /** How many words before the clause are looked at. */
  private static final int NEAR = 3;

  /** What stands with a verb, besides the words that rules look for there. */
  private static final Set<String> AUXILIARIES =
      WordPattern.forms(
          List.of(
              ("be have do to need dare use go begin continue try attempt seek manage also now"
                      + " still already ever even again first once")
                  .split(" ")));

  /**
   * The words that belong to a verb where they stand before its cue: auxiliaries, and all that the
   * rules look for there.
   */
  static Set<String> helpers(List<SaidRule> rules) {
    Set<String> helpers = new HashSet<>(AUXILIARIES);
    for (SaidRule rule : rules) {
      if (rule.where() == SaidRule.Where.GROUP) {
        helpers.addAll(rule.pattern().all());
      }
    }
    return helpers;
  }

  /**
   * The words around the act of a saying.
   *
   * @param helpers as {@link #helpers} gives them
   */
  static VerbGroup of(Saying saying, FoundAct act, Set<String> helpers) {
    SayingWords all = SayingWords.of(saying);
    List<Token> lead = new ArrayList<>(all.before());
    List<Token> words = new ArrayList<>();
    List<Token> within = new ArrayList<>();
    for (Token token : all.cue()) {
      if (act.words().contains(token.span())) {
        words.add(token);
      } else if (words.isEmpty()) {
        lead.add(token);
      } else if (words.size() < act.words().size()) {
        within.add(token);
      }
    }
    int cueStart = all.cue().isEmpty() ? 0 : all.cue().getFirst().span().start();
    int at = lead.size();
    while (at > 0 && belongs(lead.get(at - 1), cueStart, saying, helpers)) {
      at--;
    }
    List<Token> group = new ArrayList<>(lead.subList(at, lead.size()));
    group.addAll(within);
    while (at > 0 && isIn(lead.get(at - 1), saying.source())) {
      at--;
    }
    int from = at;
    while (from > 0 && at - from < NEAR && !isIn(lead.get(from - 1), saying.content())) {
      from--;
    }
    return new VerbGroup(group, lead.subList(from, at), all.source(), words);
  }

  private static boolean belongs(Token token, int cueStart, Saying saying, Set<String> helpers) {
    if (token.span().start() >= cueStart) {
      return true;
    }
    return !isIn(token, saying.source())
        && !isIn(token, saying.content())
        && (helpers.contains(token.word()) || token.word().endsWith("ly"));
  }

  private static boolean isIn(Token token, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.overlaps(token.span()));
  }

  /** Whether the verb is an infinitive with "to". */
  boolean isInfinitive() {
    return !group.isEmpty() && group.getFirst().word().equals("to");
  }
}
