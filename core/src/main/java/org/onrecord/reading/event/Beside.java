package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.reading.syntax.Parse;

/**
 * What stands beside a verb or a noun and bears on whether it is so: negation, modals, adverbs,
 * conditions, what nobody does or is done to nobody.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param forms the words of the sentence
 * @param bearings which words bear how
 */
record Beside(Forms forms, Bearings bearings) {
  /** No word. */
  static final int NONE = -1;

  private static final Set<String> LONGER = Set.of("longer");
  private static final Set<String> NO = Set.of("no");
  private static final Set<String> COULD = Set.of("could");

  /**
   * What bears on a word, the nearest first: what weakens it, what negates it, what leaves it open.
   *
   * @param below a word that depends on it and was weighed already, or {@link #NONE}
   */
  List<Effect> of(int word, int below) {
    List<Effect> found = new ArrayList<>();
    int negations = negations(word, below);
    boolean unreal = moods().isUnreal(word);
    found.add(unreal ? Effect.TURN : weakened(word, negations > 0));
    for (int i = 0; i < negations; i++) {
      found.add(Effect.TURN);
    }
    if (isAdjective(word, Bearing.FOILED)) {
      found.add(Effect.TURN);
    }
    boolean notOnly = helpers(word).anyMatch(child -> isNot(child) && isTakenBack(child));
    if (notOnly || moods().isRetoldFuture(word)) {
      found.add(Effect.STAND);
    }
    if (!unreal && isOpen(word)) {
      found.add(Effect.OPEN);
    }
    return found;
  }

  private Effect weakened(int word, boolean negated) {
    if (any(word, Bearing.MAY, "aux", "advmod") || isAdjective(word, Bearing.CHANCES)) {
      // "Could not" tells what was not; "may not" what perhaps is not.
      return negated && forms.has(word, COULD, "aux") ? Effect.NONE : Effect.POSSIBLY;
    }
    if (any(word, Bearing.PROBABLY, "aux", "advmod") || isAdjective(word, Bearing.SEEMS)) {
      return Effect.PROBABLY;
    }
    return isAdjective(word, Bearing.UNLIKELY) ? Effect.DOUBT : Effect.NONE;
  }

  private boolean isOpen(int word) {
    return any(word, Bearing.SHOULD, "aux")
        || any(word, Bearing.ALLEGEDLY, "advmod")
        || isAdjective(word, Bearing.PLANNED)
        || moods().isOpen(word) && !any(word, Bearing.MAY, "aux");
  }

  private boolean isAdjective(int word, Bearing bearing) {
    return parse().isTagged(word, "NOUN", "PROPN") && any(word, bearing, "amod");
  }

  private int negations(int word, int below) {
    Parse parse = parse();
    long own = helpers(word).filter(helper -> negates(helper, word)).count();
    // "Neither Rao nor Kim": what stands before a list may be an article of it or a conjunction.
    long parties =
        parse
            .children(word, "nsubj", "obj")
            .filter(party -> party != below)
            .filter(party -> parse.children(party, "det", "cc:preconj").anyMatch(this::negates))
            .count();
    boolean subject = parse.children(word, "nsubj").findAny().isPresent();
    long begun = moods().begins(word, Bearing.WITHOUT) && !subject ? 1 : 0;
    return (int) (own + parties + begun);
  }

  private IntStream helpers(int word) {
    return parse().children(word, "aux", "advmod", "det", "cc", "nsubj", "obj");
  }

  private boolean negates(int helper, int word) {
    // "Nor" goes on with a negation, and adds none to one that both verbs share.
    boolean goesOn =
        parse().isRelated(helper, "cc") && parse().isRelated(word, "conj") && sharesHelpers(word);
    // "Hardly had they left when it burst": they had.
    boolean justBefore =
        bearings.isAny(Bearing.HARDLY, forms.of(helper)) && moods().isInvertedBehind(helper, word);
    return (negates(helper) || isNoLonger(helper)) && !goesOn && !justBefore;
  }

  private boolean negates(int word) {
    return (isNot(word) || bearings.isAny(Bearing.HARDLY, forms.of(word))) && !isTakenBack(word);
  }

  private boolean isNoLonger(int word) {
    return forms.isAny(word, LONGER) && forms.has(word, NO, "advmod", "det");
  }

  private boolean isNot(int word) {
    return bearings.isAny(Bearing.NOT, forms.of(word));
  }

  /** Whether the next word takes a negation back: "not only". */
  private boolean isTakenBack(int word) {
    return word + 1 < parse().size() && bearings.isAny(Bearing.ONLY, forms.of(word + 1));
  }

  /** Whether a verb joined to another has its helping verbs from it: "may have killed and hurt". */
  boolean sharesHelpers(int word) {
    return parse().children(word, "aux", "nsubj", "mark").findAny().isEmpty()
        && !forms.has(word, Set.of("but"), "cc");
  }

  private boolean any(int word, Bearing bearing, String... relations) {
    return parse()
        .children(word, relations)
        .anyMatch(child -> bearings.isAny(bearing, forms.of(child)));
  }

  private Moods moods() {
    return new Moods(forms, bearings);
  }

  private Parse parse() {
    return forms.parse();
  }
}
