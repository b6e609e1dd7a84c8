package org.onrecord.reading.attribution;

import java.util.ArrayList;
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

  private static final Set<String> HELPERS =
      WordPattern.forms(
          List.of(
              ("be have do will would shall should can could may might must ought need dare to not"
                      + " never no neither nor yet also now then still already ever even just only"
                      + " again soon later first once hardly scarcely perhaps maybe likely unlikely"
                      + " refuse decline fail plan expect want intend hope seem appear prepare"
                      + " continue begin try attempt seek schedule avoid resist forget manage set"
                      + " poise ready about go due willing able unable believe think report allege"
                      + " rumour say understand ask urge press tell order force stop short of from"
                      + " threaten promise vow pledge agree consider use")
                  .split(" ")));

  static VerbGroup of(Saying saying, FoundAct act) {
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
    while (at > 0 && belongs(lead.get(at - 1), cueStart, saying)) {
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

  private static boolean belongs(Token token, int cueStart, Saying saying) {
    if (token.span().start() >= cueStart) {
      return true;
    }
    return !isIn(token, saying.source())
        && !isIn(token, saying.content())
        && (HELPERS.contains(token.word()) || token.word().endsWith("ly"));
  }

  private static boolean isIn(Token token, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.overlaps(token.span()));
  }

  /** Whether the verb is an infinitive with "to". */
  boolean isInfinitive() {
    return !group.isEmpty() && group.getFirst().word().equals("to");
  }
}
