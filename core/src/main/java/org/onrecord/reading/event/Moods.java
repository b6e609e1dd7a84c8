package org.onrecord.reading.event;

import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.reading.syntax.Parse;

/**
 * Whether a clause asks, supposes or plans.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param forms the words of the sentence
 * @param bearings which words bear how
 */
record Moods(Forms forms, Bearings bearings) {
  private static final Set<String> HAVE = Set.of("have", "'ve");

  /** With "have", what would have been. */
  private static final Set<String> UNREAL = Set.of("would", "'d", "should", "ought");

  private static final Set<String> WOULD = Set.of("would", "'d");
  private static final Set<String> BY = Set.of("by");

  /** With "have" and a condition, what would have been. */
  private static final Set<String> MAYBE_UNREAL = Set.of("could", "might");

  /** What follows from a condition. */
  private static final Set<String> AHEAD =
      Set.of("will", "would", "'d", "shall", "can", "could", "should", "must");

  /** What may stand before a clause that is a condition: "even had they asked". */
  private static final Set<String> BEFORE_IF = Set.of("and", "but", "or", "even");

  private static final Set<String> WHO =
      Set.of("who", "what", "when", "where", "why", "which", "how", "whose", "whom");

  /** Whether a clause is left open: a condition, or what follows from one that may be. */
  boolean isOpen(int word) {
    return begins(word, Bearing.IF) || hasCondition(word) && forms.has(word, AHEAD, "aux");
  }

  /** Whether it is told as what would have been, or as what would have had to be for that. */
  boolean isUnreal(int word) {
    boolean would =
        forms.has(word, UNREAL, "aux")
            || forms.has(word, MAYBE_UNREAL, "aux") && hasCondition(word);
    return forms.has(word, HAVE, "aux") && would && !isRetoldFuture(word)
        || isInverted(word)
        || parse().isRelated(word, "advcl")
            && forms.has(word, Set.of("if"), "mark")
            && forms.has(word, Set.of("had"), "aux");
  }

  /** "They said that they would have left by Friday": who said it said "will have left". */
  boolean isRetoldFuture(int word) {
    return forms.has(word, HAVE, "aux")
        && parse().isRelated(word, "ccomp")
        && parse().head(word) < word
        && !hasCondition(word)
        && forms.has(word, WOULD, "aux")
        && parse()
            .children(word, "obl")
            .filter(time -> !parse().isRelated(time, "obl:agent"))
            .anyMatch(time -> forms.has(time, BY, "case"));
  }

  private boolean hasCondition(int word) {
    return parse().children(word, "advcl").anyMatch(this::isCondition);
  }

  private boolean isCondition(int clause) {
    return begins(clause, Bearing.IF)
            && !forms.has(clause, Set.of("even"), "advmod")
            && !forms.has(clause, Set.of("as"), "mark")
        || isInverted(clause);
  }

  /**
   * "Had they asked": with the helping verb before the subject, and no question. It opens its
   * clause: where a word comes before it, as in "nor had they", "only then had they", that word is
   * why it stands there.
   */
  private boolean isInverted(int clause) {
    return inverted(clause).stream().anyMatch(had -> isFirst(had, clause)) && !isQuestion();
  }

  /** Whether "had" stands before the subject, and a word before that: "hardly had they left". */
  boolean isInvertedBehind(int before, int clause) {
    return inverted(clause).stream().anyMatch(had -> before < had);
  }

  private OptionalInt inverted(int clause) {
    return parse()
        .children(clause, "aux")
        .filter(helper -> forms.isAny(helper, Set.of("had")) && isBeforeSubject(helper, clause))
        .findFirst();
  }

  /** Whether nothing stands before a helping verb in its clause but what joins or stresses it. */
  private boolean isFirst(int helper, int clause) {
    return parse()
        .children(clause)
        .filter(child -> child < helper && !parse().isRelated(child, "punct"))
        .allMatch(child -> forms.isAny(child, BEFORE_IF));
  }

  /** Whether a clause asks whether it is so: "Did a stork close the road?" */
  boolean isAsked(int clause) {
    boolean asksWho = parse().children(clause).anyMatch(child -> forms.isAny(child, WHO));
    return isQuestion()
        && !asksWho
        && parse().children(clause, "aux", "cop").anyMatch(aux -> isBeforeSubject(aux, clause));
  }

  private boolean isBeforeSubject(int helper, int clause) {
    return parse().children(clause, "nsubj").anyMatch(subject -> subject > helper);
  }

  private boolean isQuestion() {
    int last = parse().size() - 1;
    while (last > 0 && parse().isTagged(last, "PUNCT") && !forms.isAny(last, Set.of("?"))) {
      last--;
    }
    return forms.isAny(last, Set.of("?"));
  }

  /** Whether a verb is an infinitive that tells what is still to come: "to cut jobs". */
  boolean isPlanned(int word) {
    boolean infinitive =
        parse()
            .children(word, "mark", "aux")
            .anyMatch(mark -> mark < word && forms.isAny(mark, Set.of("to")));
    boolean ongoing =
        parse()
            .children(word, "aux")
            .filter(helper -> parse().relation(helper).equals("aux"))
            .anyMatch(helper -> forms.isAny(helper, Set.of("be")));
    return infinitive && !ongoing && !forms.has(word, HAVE, "aux");
  }

  /** Whether a clause or a phrase begins with a word that bears so. */
  boolean begins(int word, Bearing bearing) {
    return parse()
        .children(word, "mark", "case")
        .anyMatch(child -> child < word && bearings.isAny(bearing, forms.of(child)));
  }

  private Parse parse() {
    return forms.parse();
  }
}
