package org.onrecord.model;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a text into words and subwords as BERT's uncased models were taught to read it: control
 * characters dropped, split at white space and around each punctuation mark and each CJK character,
 * case and accents put aside for the look-up only, then the longest known subword first.
 *
 * <p>Any string is read, lone surrogates and all. Offsets are UTF-16 code units of the text as
 * given. A word covers its combining marks. Time and memory are linear in the text.
 *
 * <p>Safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/N19-1423">Devlin et al. (2019), BERT</a>
 */
public final class WordPiece {
  private final Vocabulary vocabulary;
  private final Letters letters = new Letters();

  private WordPiece(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Reads the vocabulary.
   *
   * @param vocabulary one subword a line in UTF-8, in the order of their ids; closed by the caller
   */
  public static WordPiece read(InputStream vocabulary) throws IOException {
    return new WordPiece(Vocabulary.read(vocabulary));
  }

  /** How many subwords the vocabulary has. */
  public int size() {
    return vocabulary.size();
  }

  /** The words of a text. */
  public Words words(String text) {
    WordsBuilder words = new WordsBuilder(text.length());
    new WordScan(text, vocabulary, letters, words).run();
    return words.build();
  }
}
