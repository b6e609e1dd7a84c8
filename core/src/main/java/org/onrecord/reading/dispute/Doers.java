package org.onrecord.reading.dispute;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.syntax.Parse;

/**
 * Who did the harm that some words tell: the subject of the verb, behind "by" where it is passive,
 * whom "it was … who" brings out, and whose doing it was.
 *
 * <p>Immutable; safe to share between threads.
 */
record Doers(Tokens tokens, Lists lists, Sorts sorts, Roster roster) {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");

  /** The doers by their actors' ids and by the stems of their nouns: either tells them. */
  Set<String> of(Collection<Tokens.Token> words) {
    Set<String> found = new HashSet<>();
    for (Tokens.Token word : words) {
      doers(word).forEach(doer -> add(word.parse(), doer, found));
    }
    return found;
  }

  private void add(Parse parse, int doer, Set<String> found) {
    roster.at(parse.span(doer)).ifPresent(found::add);
    if (parse.isTagged(doer, "NOUN", "PROPN")) {
      found.add(tokens.at(parse, doer).stem());
    }
  }

  private IntStream doers(Tokens.Token word) {
    if (sorts.isDoing(word)) {
      return sorts.doers(word);
    }
    if (sorts.isCleft(word)) {
      return IntStream.of(word.at());
    }
    return isDeed(word) ? agents(word.parse(), word.at()) : IntStream.empty();
  }

  /** Whether a verb tells what somebody did, and not what happened by itself. */
  private boolean isDeed(Tokens.Token word) {
    boolean harms = lists.is("harms", word.form()) || lists.is("blames", word.form());
    return word.isTagged("VERB")
        && (harms || sorts.makes(word))
        && (!lists.is("happens", word.form())
            || word.parse().children(word.at(), "obj", "nsubj:pass").findAny().isPresent());
  }

  private IntStream agents(Parse parse, int verb) {
    boolean passive = parse.children(verb, "nsubj:pass", "aux:pass").findAny().isPresent();
    return passive
        ? parse.children(verb, "obl").filter(it -> isBehindBy(parse, it))
        : parse.children(verb, "nsubj").map(subject -> meant(parse, verb, subject));
  }

  private boolean isBehindBy(Parse parse, int word) {
    return parse.children(word, "case").anyMatch(it -> tokens.form(parse, it).equals("by"));
  }

  /** "It was the guards who fired": whom a relative pronoun means. */
  private int meant(Parse parse, int verb, int subject) {
    return parse.isRelated(verb, "acl") && RELATIVE.contains(tokens.form(parse, subject))
        ? parse.head(verb)
        : subject;
  }
}
