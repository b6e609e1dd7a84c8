package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.text.Span;

/**
 * A document of a treebank: its sentences, and the words of each with part of speech and head.
 *
 * @param name by which others name it
 * @param text its sentences, with a space between two, and a blank line where a paragraph begins
 * @param sentences in text order
 */
public record Treebank(String name, String text, List<Sentence> sentences) {
  public Treebank {
    sentences = List.copyOf(sentences);
  }

  /**
   * A sentence and its tree.
   *
   * @param span where it stands in the text
   * @param tokens its words, in order
   */
  public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
      tokens = List.copyOf(tokens);
    }
  }

  /**
   * A syntactic word.
   *
   * @param span where it stands in the text; words that are written as one without a seam ("dunno")
   *     share the whole
   * @param word its part of speech and its place in the tree
   */
  public record Token(Span span, Word word) {}

  /**
   * What is annotated, or found, of a syntactic word.
   *
   * @param upos its universal part of speech
   * @param head number of the word that it depends on, from 1; 0 for the root
   * @param relation how it depends on it, with a subtype if there is one: {@code nsubj:pass}
   */
  public record Word(String upos, int head, String relation) {}

  /**
   * The documents of a CoNLL-U file.
   *
   * @throws GoldException if it can't be read
   * @see <a href="https://universaldependencies.org/format.html">CoNLL-U</a>
   */
  public static List<Treebank> read(Path file) {
    return new Conllu(file).documents();
  }
}
