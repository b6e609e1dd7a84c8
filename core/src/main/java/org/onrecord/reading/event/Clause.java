package org.onrecord.reading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.text.Span;

/**
 * The clause that tells an event, without the other clauses of its sentence.
 *
 * @param extent from its first word to its last
 * @param words those that belong to it, by their numbers in the parse
 */
record Clause(Span extent, Set<Integer> words) {
  /** Relations of a clause to what it stands in or beside. */
  private static final String[] CLAUSES = {"ccomp", "advcl", "parataxis", "acl:relcl", "csubj"};

  /** The clause that a word stands in. */
  static Clause of(int word, Parse parse) {
    int top = word;
    for (int steps = 0; steps < parse.size() && !begins(top, parse); steps++) {
      top = parse.head(top);
    }
    List<Integer> words = parse.below(top, child -> !begins(child, parse));
    return new Clause(parse.span(words.getFirst(), words.getLast()), new HashSet<>(words));
  }

  private static boolean begins(int word, Parse parse) {
    return parse.isRoot(word)
        || parse.isRelated(word, CLAUSES)
        || parse.isRelated(word, "conj") && parse.isTagged(word, "VERB");
  }
}
