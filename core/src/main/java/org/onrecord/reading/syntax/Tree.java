package org.onrecord.reading.syntax;

/**
 * The best tree over the words of a sentence: each word has one head, one word is the root, and no
 * two arcs cross. Its time grows with the cube of the words: it is for sentences.
 *
 * @see <a href="https://aclanthology.org/C96-1058">Eisner (1996), Three New Probabilistic Models
 *     for Dependency Parsing</a>
 */
final class Tree {
  private final int size;
  private final float[] arcs;

  // The best scores of spans that hang on their left or on their right word, whole or with the
  // other
  // end still open, and where the halves of each best one part. Spans stand at left × size + right;
  // copies at right × size + left keep the loops within a row.
  private final float[] wholeOnLeft;
  private final float[] wholeOnRight;
  private final float[] openOnLeft;
  private final float[] wholeOnLeftByRight;
  private final float[] wholeOnRightByRight;
  private final float[] openOnRightByRight;
  private final int[] openSplit;
  private final int[] leftSplit;
  private final int[] rightSplit;
  private final int[] heads;

  private Tree(float[] arcs, int size) {
    this.size = size;
    this.arcs = arcs;
    int all = size * size;
    wholeOnLeft = new float[all];
    wholeOnRight = new float[all];
    openOnLeft = new float[all];
    wholeOnLeftByRight = new float[all];
    wholeOnRightByRight = new float[all];
    openOnRightByRight = new float[all];
    openSplit = new int[all];
    leftSplit = new int[all];
    rightSplit = new int[all];
    heads = new int[size];
  }

  /**
   * The heads of the words.
   *
   * @param arcs at {@code word × size + head} how well a word depends on another; on itself for the
   *     root
   * @param size how many words there are
   * @return each word's head, counted from 0; the root's is the root itself
   */
  static int[] heads(float[] arcs, int size) {
    if (size == 0) {
      return new int[0];
    }
    Tree tree = new Tree(arcs, size);
    for (int length = 1; length < size; length++) {
      for (int left = 0; left + length < size; left++) {
        tree.join(left, left + length);
      }
    }
    int root = tree.root();
    tree.heads[root] = root;
    tree.onRight(0, root);
    tree.onLeft(root, size - 1);
    return tree.heads;
  }

  private void join(int left, int right) {
    int at = left * size + right;
    int turned = right * size + left;
    int row = left * size;
    int column = right * size;
    float most = Float.NEGATIVE_INFINITY;
    openSplit[at] = left;
    for (int split = left; split < right; split++) {
      float sum = wholeOnLeft[row + split] + wholeOnRightByRight[column + split + 1];
      if (sum > most) {
        most = sum;
        openSplit[at] = split;
      }
    }
    openOnLeft[at] = most + arcs[turned];
    openOnRightByRight[turned] = most + arcs[at];
    float onLeft = Float.NEGATIVE_INFINITY;
    float onRight = Float.NEGATIVE_INFINITY;
    leftSplit[at] = left + 1;
    rightSplit[at] = left;
    for (int split = left; split < right; split++) {
      float sum = openOnLeft[row + split + 1] + wholeOnLeftByRight[column + split + 1];
      if (sum > onLeft) {
        onLeft = sum;
        leftSplit[at] = split + 1;
      }
      sum = wholeOnRight[row + split] + openOnRightByRight[column + split];
      if (sum > onRight) {
        onRight = sum;
        rightSplit[at] = split;
      }
    }
    wholeOnLeft[at] = onLeft;
    wholeOnLeftByRight[turned] = onLeft;
    wholeOnRight[at] = onRight;
    wholeOnRightByRight[turned] = onRight;
  }

  private int root() {
    float[] sums = new float[size];
    for (int word = 0; word < size; word++) {
      sums[word] =
          wholeOnRight[word] + wholeOnLeft[word * size + size - 1] + arcs[word * size + word];
    }
    int best = 0;
    for (int word = 1; word < size; word++) {
      best = sums[word] > sums[best] ? word : best;
    }
    return best;
  }

  /** The heads of the words of a whole span behind its head. */
  private void onLeft(int left, int right) {
    int at = left;
    while (at < right) {
      int child = leftSplit[at * size + right];
      heads[child] = at;
      between(at, child);
      // What is left hangs on the child.
      at = child;
    }
  }

  /** The heads of the words of a whole span before its head. */
  private void onRight(int left, int right) {
    int at = right;
    while (left < at) {
      int child = rightSplit[left * size + at];
      heads[child] = at;
      between(child, at);
      at = child;
    }
  }

  private void between(int left, int right) {
    int split = openSplit[left * size + right];
    onLeft(left, split);
    onRight(split + 1, right);
  }
}
