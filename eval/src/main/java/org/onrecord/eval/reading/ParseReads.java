package org.onrecord.eval.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.eval.gold.Treebank;
import org.onrecord.eval.gold.Treebank.Word;

/** Whatever finds parts of speech and dependencies of given words. */
@FunctionalInterface
public interface ParseReads {
  /**
   * What was found of each word of each sentence; nothing of a word that the reader does not see as
   * one.
   *
   * @param document whose sentences and words are given; its annotation must not be looked at
   */
  List<List<Optional<Word>>> of(Treebank document);
}
