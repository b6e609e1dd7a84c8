package org.onrecord.reading.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;

/**
 * A row of the table that tells whether a saying happened.
 *
 * @param value what it tells
 * @param where where its words stand
 * @param pattern the words
 * @param examples statements of which the rule must hold, see the resource
 */
record SaidRule(Factuality value, Where where, WordPattern pattern, List<String> examples) {

  /** Where a rule's words stand. */
  enum Where {
    /** With the word that tells the act: its auxiliaries, adverbs, negations. */
    GROUP,
    /** In the words that tell the act. */
    WORDS,
    /** In the words that tell the act, where these tell another act than refusing. */
    UNSAID,
    /** Shortly before the source and the verb. */
    BEFORE,
    /** Shortly before the source or the verb, which is an infinitive with "to". */
    BEFORE_TO,
    /** At the beginning of the source. */
    SOURCE
  }

  /** The rules of the shipped table, in order. */
  static List<SaidRule> shipped() {
    return Table.read("said.tsv", 4).stream().map(SaidRule::of).toList();
  }

  private static SaidRule of(List<String> row) {
    return new SaidRule(
        Labelled.of(Factuality.class, row.get(0)),
        Where.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
        WordPattern.of(row.get(2)),
        Arrays.stream(row.get(3).split("\\|")).map(String::strip).toList());
  }
}
