package org.onrecord.reading.actor;

import org.onrecord.reading.syntax.Parse;

/**
 * Where a mention's head stands in its sentence.
 *
 * @param sentence number of the parse in the document
 * @param parse of the sentence
 * @param word the word of the parse on which the mention's others depend
 * @param place number of that word in the document
 */
record Site(int sentence, Parse parse, int word, int place) {
  /** Whether two are the same word. */
  boolean isAt(Site other) {
    return isBeside(other) && word == other.word;
  }

  /** Whether two stand in the same sentence. */
  boolean isBeside(Site other) {
    return sentence == other.sentence;
  }
}
