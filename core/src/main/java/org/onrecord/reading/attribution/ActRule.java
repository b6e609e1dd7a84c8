package org.onrecord.reading.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onrecord.record.Act;
import org.onrecord.record.Labelled;

/**
 * A row of the lexicon: words that tell an act, where a condition holds.
 *
 * @param act what the words tell
 * @param pattern the words
 * @param condition when they tell it
 * @param examples cues or whole statements of which the rule must hold, see the resource
 */
record ActRule(
    Act act, WordPattern pattern, Predicate<SayingWords> condition, List<String> examples) {

  /** The rules of the shipped lexicon, in order. */
  static List<ActRule> shipped() {
    Conditions conditions = new Conditions(lists());
    return Table.read("acts.tsv", 4).stream().map(row -> of(row, conditions)).toList();
  }

  private static Map<String, Set<String>> lists() {
    return Table.read("act-words.tsv", 2).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                List::getFirst, row -> WordPattern.forms(List.of(row.getLast().split(" ")))));
  }

  private static ActRule of(List<String> row, Conditions conditions) {
    return new ActRule(
        Labelled.of(Act.class, row.get(0)),
        WordPattern.of(row.get(1)),
        conditions.of(row.get(2)),
        Arrays.stream(row.get(3).split("\\|")).map(String::strip).toList());
  }
}
