package org.onrecord.eval.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.onrecord.eval.gold.Treebank.Word;

/**
 * Scores parts of speech and dependencies of gold words, punctuation included: {@code upos}, {@code
 * uas} (the right head) and {@code las} (the right head and universal relation) as in the CoNLL
 * 2018 shared task, {@code las-subtypes} (with the relation's subtype). A word for which nothing
 * was found is wrong in all.
 *
 * <p>No state; safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/K18-2001">Zeman et al. (2018), CoNLL 2018 Shared Task</a>
 */
public final class ParseScorer {
  private static final List<Measure> MEASURES =
      List.of(
          Measure.recall("upos", "upos"),
          Measure.recall("uas", "uas"),
          Measure.recall("las", "las"),
          Measure.recall("las-subtypes", "las-subtypes"));

  private ParseScorer() {}

  /** The figures of some sentences together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> sentences) {
    return Measure.all(MEASURES, sentences);
  }

  /**
   * Counts in one sentence.
   *
   * @param found what was found of each gold word
   */
  public static Tally tally(List<Word> gold, List<Optional<Word>> found) {
    Tally tally = new Tally();
    for (int i = 0; i < gold.size(); i++) {
      add(gold.get(i), found.get(i), tally);
    }
    return tally;
  }

  private static void add(Word gold, Optional<Word> found, Tally tally) {
    boolean head = found.filter(word -> word.head() == gold.head()).isPresent();
    tally.addCase("upos", found.filter(word -> word.upos().equals(gold.upos())).isPresent());
    tally.addCase("uas", head);
    tally.addCase(
        "las", head && found.filter(word -> universal(word).equals(universal(gold))).isPresent());
    tally.addCase(
        "las-subtypes",
        head && found.filter(word -> word.relation().equals(gold.relation())).isPresent());
  }

  private static String universal(Word word) {
    int colon = word.relation().indexOf(':');
    return colon < 0 ? word.relation() : word.relation().substring(0, colon);
  }
}
