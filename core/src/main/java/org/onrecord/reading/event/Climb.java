package org.onrecord.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Factuality;
import org.onrecord.text.Span;

/**
 * The way from an event's word up to the clause that its teller says, over what bears on it: what
 * stands beside it, what governs it and what stands beside that. What only hangs on a clause (a
 * relative clause, the time, the object of a verb that takes it for given) has no part in whether
 * that clause is so.
 *
 * <p>For one thread.
 */
final class Climb {
  /** How many governors up a word still bears. */
  private static final int REACH = 8;

  private static final Set<String> TO = Set.of("to");
  private static final Set<String> THAT = Set.of("that");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> OF = Set.of("of");

  /** Where the way ends. */
  enum End {
    /** At the top: the event is what is said. */
    SAID,
    /** In what somebody else says there, of whom no statement is known. */
    RETOLD,
    /** In what is taken for given. */
    GIVEN
  }

  /**
   * What the words say of an event.
   *
   * @param value how certain it is, where any word bears on it
   * @param end where the way from it ends
   * @param alleged whether it is told as the content of a claim: "the accusation that"
   * @param planned whether it is the infinitive that is said: "to leave"
   * @param noun whether it is itself what is said, and no clause
   */
  record Found(
      Optional<Factuality> value, End end, boolean alleged, boolean planned, boolean noun) {}

  private final Forms forms;
  private final Parse parse;
  private final Bearings bearings;
  private final Beside beside;
  private final Moods moods;
  private final Views views;
  private final Predicate<Span> held;

  private Factuality value = Factuality.CERTAIN;
  private boolean spoke;
  private boolean alleged;
  private boolean needsEvidence;

  /**
   * @param held whether a word stands in what the same one tells
   * @param retold whether that is somebody whom the report names
   */
  Climb(Forms forms, Bearings bearings, Predicate<Span> held, boolean retold) {
    this.forms = forms;
    this.parse = forms.parse();
    this.bearings = bearings;
    this.beside = new Beside(forms, bearings);
    this.moods = new Moods(forms, bearings);
    this.views = new Views(forms, bearings, retold);
    this.held = held;
  }

  Found from(int word) {
    weigh(word, Beside.NONE);
    int at = word;
    int clauses = 0;
    End end = End.SAID;
    for (int steps = 0; end == End.SAID && steps < REACH && isGoverned(at); steps++) {
      clauses += parse.isRelated(at, "conj") ? 0 : 1;
      end = above(at, parse.head(at));
      at = parse.head(at);
    }
    boolean top = end == End.SAID;
    if (top && moods.isAsked(at)) {
      take(Effect.OPEN);
    }
    if (needsEvidence && !Scale.isNegative(value) && value != Factuality.UNCOMMITTED) {
      spoke = false;
    }
    return new Found(
        spoke ? Optional.of(value) : Optional.empty(),
        end,
        alleged,
        top && clauses == 0 && moods.isPlanned(at),
        top && at == word && !parse.isTagged(word, "VERB", "AUX"));
  }

  private boolean isGoverned(int word) {
    return !parse.isRoot(word)
        && held.test(parse.span(parse.head(word)))
        // What stands before a verb that it would complement is a clause beside it.
        && !(parse.isRelated(word, "ccomp", "xcomp") && word < parse.head(word))
        && !parse.isRelated(word, "parataxis", "appos", "list", "dep", "root");
  }

  /** Lets what stands above a word bear on it, and says whether that goes on. */
  private End above(int word, int above) {
    if (parse.isRelated(word, "conj")) {
      if (beside.sharesHelpers(word)) {
        weigh(above, word);
      }
      return End.SAID;
    }
    List<String> verb = forms.withParticle(above);
    boolean infinitive = forms.has(word, TO, "mark", "aux");
    Optional<Effect> framed = Optional.empty();
    if (forms.has(word, FROM, "mark", "case")) {
      framed = bearings.effect(verb, Bearing.STOPS);
    } else if (forms.has(word, FOR, "case")) {
      framed = bearings.effect(verb, Bearing.SEEKS);
    }
    if (framed.isPresent()) {
      return on(framed.get(), word, above);
    }
    if (parse.isRelated(word, "xcomp", "ccomp", "csubj")
        || parse.isRelated(word, "acl", "advcl") && (infinitive || forms.has(word, THAT, "mark"))) {
      return clause(word, above, verb, infinitive);
    }
    return parse.isRelated(word, "nsubj", "obj", "nmod", "obl")
        ? noun(word, above, verb)
        : End.GIVEN;
  }

  private End clause(int word, int above, List<String> verb, boolean infinitive) {
    Optional<Effect> effect =
        infinitive || parse.isRelated(word, "xcomp")
            ? bearings.effect(verb, Bearing.FAILS, Bearing.MANAGES, Bearing.TRIES)
            : Optional.empty();
    if (effect.isEmpty()) {
      effect = bearings.effect(verb, Bearings.OF_CLAUSES).or(() -> views.of(above, verb));
    }
    if (effect.isPresent()) {
      return on(effect.get(), word, above);
    }
    if (bearings.isAny(Bearing.KNOWS, verb)) {
      take(Effect.STAND);
      return End.GIVEN;
    }
    if (isEvidenceOrClaim(above, verb)) {
      return on(Effect.NONE, word, above);
    }
    if (infinitive && parse.isRelated(word, "advcl")) {
      return End.GIVEN;
    }
    if (infinitive && isAim(word, above)) {
      return on(Effect.OPEN, word, above);
    }
    return parse.isRelated(word, "xcomp") ? on(Effect.NONE, word, above) : End.RETOLD;
  }

  /** "Evidence that", "claims of"; the first counts only where there is none. */
  private boolean isEvidenceOrClaim(int above, List<String> noun) {
    if (bearings.isAny(Bearing.EVIDENCE, noun)) {
      needsEvidence = true;
      take(Effect.PROBABLY);
      return true;
    }
    boolean claim = bearings.isAny(Bearing.ALLEGES, noun) && parse.isTagged(above, "NOUN");
    alleged |= claim;
    return claim;
  }

  /** "The way to leave", "he is to leave"; not "the first to leave". */
  private boolean isAim(int word, int above) {
    return parse.isRelated(word, "acl") && parse.isTagged(above, "NOUN")
        || parse.isRelated(word, "xcomp") && parse.isTagged(above, "AUX");
  }

  private End noun(int word, int above, List<String> verb) {
    Optional<Effect> effect = Optional.empty();
    if (parse.isRelated(word, "obj", "nsubj:pass")) {
      effect = bearings.effect(verb, Bearings.OF_OBJECTS);
    } else if (parse.isRelated(word, "nsubj")) {
      effect = bearings.effect(verb, Bearings.OF_SUBJECTS);
    } else if (forms.has(word, OF, "case")) {
      effect = bearings.effect(verb, Bearings.OF_NOUNS);
      if (effect.isEmpty() && isEvidenceOrClaim(above, verb)) {
        effect = Optional.of(Effect.NONE);
      }
    } else if (forms.has(word, FOR, "case")) {
      effect = bearings.effect(verb, Bearing.WANTS);
    }
    if (effect.isEmpty() && (alleged || needsEvidence)) {
      effect = Optional.of(Effect.NONE);
    }
    return effect.isPresent() ? on(effect.get(), word, above) : End.GIVEN;
  }

  /** Goes on, with what stands beside the governor. */
  private End on(Effect effect, int word, int above) {
    take(effect);
    weigh(above, word);
    return End.SAID;
  }

  private void weigh(int word, int below) {
    beside.of(word, below).forEach(this::take);
  }

  private void take(Effect effect) {
    spoke |= effect != Effect.NONE;
    value = effect.on(value);
  }
}
