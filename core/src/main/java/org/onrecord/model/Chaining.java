package org.onrecord.model;

import java.util.List;

/**
 * How well one mention goes on from an earlier one: the product of the later one's vector and the
 * earlier one's, and what a table says of how they look and how far apart they are.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param later the head whose columns are a word's vector as the later of two
 * @param earlier as the earlier
 * @param pairs for each look of a pair (see {@link Pair}) what is added for each power of two of
 *     words between the two; a distance beyond the last counts as the last
 * @see <a href="https://aclanthology.org/2021.acl-short.3">Kirstain, Ram and Levy (2021),
 *     Coreference Resolution without Span Representations</a>
 * @see <a href="https://aclanthology.org/2021.emnlp-main.605">Dobrovolskii (2021), Word-Level
 *     Coreference Resolution</a>
 */
public record Chaining(Head later, Head earlier, List<float[]> pairs) {
  private static final int FORMS = 3;
  private static final int ARTICLES = 3;

  /** Rows of the table. */
  static final int LOOKS = 2 * ARTICLES * FORMS * FORMS;

  /** Columns of the table. */
  static final int DISTANCES = 12;

  /**
   * @throws IllegalArgumentException if the vectors differ in size or the table has other rows
   */
  public Chaining {
    pairs = List.copyOf(pairs);
    if (later.size() != earlier.size()) {
      throw new IllegalArgumentException(
          "head '" + later.name() + "' and head '" + earlier.name() + "' differ in size");
    }
    if (pairs.size() != LOOKS) {
      throw new IllegalArgumentException("the table of pairs has " + pairs.size() + " rows");
    }
  }

  /**
   * How two mentions look.
   *
   * @param sameWord whether their head words are the same
   * @param article of the later one: 0 none, 1 indefinite, 2 definite
   * @param laterForm how it stands for what it means: 0 a pronoun, 1 a name, 2 a nominal
   * @param earlierForm of the earlier one
   * @param words how many words the later one's head stands behind the earlier one's
   */
  public record Pair(boolean sameWord, int article, int laterForm, int earlierForm, int words) {
    private int row() {
      return ((ARTICLES * (sameWord ? 1 : 0) + article) * FORMS + laterForm) * FORMS + earlierForm;
    }

    private int column() {
      int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, words));
      return Math.min(power, DISTANCES - 1);
    }
  }

  /**
   * The score of going on, as against 0 for going on from nothing.
   *
   * @param laterVector of the later mention; either is empty for one that the model knows nothing
   *     of
   */
  public double score(float[] laterVector, float[] earlierVector, Pair pair) {
    float sum = 0;
    for (int i = 0; i < Math.min(laterVector.length, earlierVector.length); i++) {
      sum += laterVector[i] * earlierVector[i];
    }
    return sum / Math.sqrt(later.size()) + pairs.get(pair.row())[pair.column()];
  }
}
