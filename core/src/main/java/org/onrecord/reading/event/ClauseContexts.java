package org.onrecord.reading.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.reading.syntax.Parse;

/**
 * The contexts of the clauses of one sentence: what another clause speaks of is no context of an
 * event. Each clause is looked at once, however many events it tells. For one thread.
 */
final class ClauseContexts {
  /** Relations of a clause to what it stands in or beside. */
  private static final String[] CLAUSES = {"ccomp", "advcl", "parataxis", "acl:relcl", "csubj"};

  /** How many words up the verb of a clause may stand. */
  private static final int REACH = 30;

  private final Contexts contexts;
  private final Parse parse;
  private final Map<Integer, Set<String>> told;
  private final Map<Integer, List<String>> known = new HashMap<>();

  ClauseContexts(Contexts contexts, String text, Parse parse) {
    this.contexts = contexts;
    this.parse = parse;
    told = contexts.in(text, parse.extent());
  }

  boolean isOf(Parse sentence) {
    return parse == sentence;
  }

  /** Those of the clause that a word stands in, in the order of the list. */
  List<String> at(int word) {
    int top = word;
    for (int steps = 0; steps < REACH && !begins(top); steps++) {
      top = parse.head(top);
    }
    return known.computeIfAbsent(top, this::of);
  }

  private List<String> of(int top) {
    Set<String> found = new HashSet<>();
    for (int word : parse.below(top, child -> !begins(child))) {
      found.addAll(told.getOrDefault(parse.span(word).start(), Set.of()));
    }
    return contexts.inOrder(found);
  }

  private boolean begins(int word) {
    return parse.isRoot(word)
        || parse.isRelated(word, CLAUSES)
        || parse.isRelated(word, "conj") && parse.isTagged(word, "VERB");
  }
}
