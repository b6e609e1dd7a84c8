package org.onrecord.model;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Words without a text, of any number of subwords and any shape, each one code unit long. */
public final class MadeUpWords {
  private MadeUpWords() {}

  /** Each of so many subwords, with a space before it. */
  public static Words of(int... subwords) {
    byte[] shapes = new byte[subwords.length];
    Arrays.fill(shapes, Shape.of(Shape.LOWER, Shape.SPACED));
    return of(subwords, shapes);
  }

  /** So many words of up to so many subwords, with some line ends between them. */
  public static Words random(RandomGenerator random, int words, int most) {
    int[] subwords = random.ints(words, 1, most + 1).toArray();
    byte[] shapes = new byte[words];
    for (int word = 0; word < words; word++) {
      int rest = random.nextInt(12);
      shapes[word] = Shape.of(random.nextInt(8), rest < 4 ? rest : Shape.SPACED);
    }
    return of(subwords, shapes);
  }

  private static Words of(int[] subwords, byte[] shapes) {
    int[] starts = new int[subwords.length];
    int[] ends = new int[subwords.length];
    int[] first = new int[subwords.length + 1];
    for (int word = 0; word < subwords.length; word++) {
      starts[word] = 2 * word;
      ends[word] = 2 * word + 1;
      first[word + 1] = first[word] + subwords[word];
    }
    int[] ids = new int[first[subwords.length]];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = 1000 + i;
    }
    return new Words(starts, ends, shapes, first, ids);
  }
}
