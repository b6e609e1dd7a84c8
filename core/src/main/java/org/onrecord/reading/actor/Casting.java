package org.onrecord.reading.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Kind;
import org.onrecord.record.Statement;

/**
 * Finds whose each statement is, and then whom "I", "we" and "you" in its quotations mean.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Casting implements Step<Cast> {
  @Override
  public Part<Cast> gives() {
    return Cast.PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Chains.PART, Phrases.PART, Statements.PART, Parses.PART);
  }

  @Override
  public Cast of(Draft draft) {
    List<Statement> statements = draft.get(Statements.PART);
    List<Phrase> phrases = draft.get(Phrases.PART);
    Groups groups = new Groups(draft.get(Chains.PART), phrases);
    Sources sources = new Sources(draft.text(), draft.get(Parses.PART), groups);
    Quoted quoted = Quoted.of(statements, phrases);
    Map<String, Phrase> said = new HashMap<>();
    Map<String, Phrase> told = new HashMap<>();
    for (Statement statement : statements) {
      sources.speaker(statement).ifPresent(phrase -> said.put(statement.id(), phrase));
      sources.addressee(statement).ifPresent(phrase -> told.put(statement.id(), phrase));
    }
    goOn(draft.text(), statements, said);
    Map<String, Integer> depths = depths(statements);
    // A statement inside another's quotation may be by the "I" of that one: outer ones come first.
    statements.stream()
        .sorted(Comparator.comparingInt(each -> depths.getOrDefault(each.id(), 0)))
        .forEach(
            each ->
                quoted.resolve(
                    draft.text(), each, said.get(each.id()), told.get(each.id()), groups));
    return groups.cast(said, told);
  }

  /** In how many others each statement stands; a circle is cut. */
  private static Map<String, Integer> depths(List<Statement> statements) {
    Map<String, Optional<String>> outer = new HashMap<>();
    statements.forEach(each -> outer.put(each.id(), each.within()));
    Map<String, Integer> depths = new HashMap<>();
    for (Statement statement : statements) {
      Optional<String> around = statement.within();
      int depth = 0;
      while (around.isPresent() && depth < statements.size()) {
        depth++;
        around = outer.getOrDefault(around.get(), Optional.empty());
      }
      depths.put(statement.id(), depth);
    }
    return depths;
  }

  /** A quotation without a source that goes on from another one is by the same speaker. */
  private static void goOn(String text, List<Statement> statements, Map<String, Phrase> said) {
    List<Statement> outer = statements.stream().filter(s -> s.within().isEmpty()).toList();
    for (int i = 1; i < outer.size(); i++) {
      Statement statement = outer.get(i);
      Statement before = outer.get(i - 1);
      if (statement.source().isEmpty()
          && statement.kind() == Kind.DIRECT
          && hasNoCueOfItsOwn(statement, before)
          && before.kind() != Kind.INDIRECT
          && said.containsKey(before.id())
          && isNext(text, before, statement)) {
        said.put(statement.id(), said.get(before.id()));
      }
    }
  }

  /** "Never," came the answer: that is another's. */
  private static boolean hasNoCueOfItsOwn(Statement statement, Statement before) {
    return statement.cue().stream().allMatch(cue -> before.extent().covers(cue));
  }

  private static boolean isNext(String text, Statement before, Statement statement) {
    int from = before.extent().end();
    int to = statement.extent().start();
    return from >= to || text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
  }
}
