package org.onrecord.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The subwords that the model knows, and which of them is the longest at a place. A subword that
 * continues a word ("##ing") is found only inside of one.
 *
 * <p>The subwords lie end to end in one array; a hash table with linear probing, half full at most,
 * leads to them. Immutable; safe to share between threads.
 */
final class Vocabulary {
  static final int UNKNOWN = 100;
  static final int CLS = 101;
  static final int SEP = 102;
  static final int NONE = -1;

  private static final String CONTINUES = "##";

  /**
   * The hash of a text is that of the text without its last unit, times this, plus the unit. Any
   * odd number with bits well spread would do.
   */
  private static final int STEP = 0x2C1B3C6D;

  /** Undoes {@link #STEP}: their product is 1 modulo 2³². */
  private static final int STEP_BACK = inverse(STEP);

  private static final int SEED = 1;
  private static final int SEED_CONTINUES = 2;

  private final char[] units;

  /** Where each id's subword begins in {@link #units}, without "##"; and the end of the last. */
  private final int[] at;

  private final boolean[] continues;
  private final int[] table;
  private final int shift;
  private final int longest;

  private Vocabulary(String lines, int size) {
    units = new char[lines.length()];
    at = new int[size + 1];
    continues = new boolean[size];
    shift = Integer.numberOfLeadingZeros(2 * size);
    table = new int[1 << (Integer.SIZE - shift)];
    Arrays.fill(table, NONE);
    int start = 0;
    int most = 0;
    for (int id = 0; id < size; id++) {
      int end = lines.indexOf('\n', start);
      end = end < 0 ? lines.length() : end;
      add(id, lines, start, end);
      most = Math.max(most, length(id));
      start = end + 1;
    }
    longest = most;
  }

  /** Reads one subword a line, UTF-8; its id is the number of its line, from 0. */
  static Vocabulary read(InputStream in) throws IOException {
    String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    return new Vocabulary(lines, count(lines));
  }

  private static int count(String lines) {
    int count = 0;
    for (int start = 0; start < lines.length(); count++) {
      int end = lines.indexOf('\n', start);
      start = end < 0 ? lines.length() : end + 1;
    }
    return count;
  }

  /** How many subwords there are. */
  int size() {
    return continues.length;
  }

  /** How many code units a subword has, "##" left out. */
  int length(int id) {
    return at[id + 1] - at[id];
  }

  /**
   * The longest subword at the start of [from, to) of a word's look-up form.
   *
   * @return its id, or {@link #NONE}
   */
  int longest(char[] form, int from, int to) {
    boolean inside = from > 0;
    int end = Math.min(to, from + longest);
    int hash = inside ? SEED_CONTINUES : SEED;
    for (int i = from; i < end; i++) {
      hash = hash * STEP + form[i];
    }
    for (; end > from; end--) {
      int id = find(form, from, end, inside, hash);
      if (id != NONE) {
        return id;
      }
      hash = (hash - form[end - 1]) * STEP_BACK;
    }
    return NONE;
  }

  private int find(char[] form, int from, int to, boolean inside, int hash) {
    for (int slot = slot(hash); table[slot] != NONE; slot = next(slot)) {
      int id = table[slot];
      if (continues[id] == inside && Arrays.equals(units, at[id], at[id + 1], form, from, to)) {
        return id;
      }
    }
    return NONE;
  }

  private void add(int id, String lines, int start, int end) {
    boolean inside = end - start > CONTINUES.length() && lines.startsWith(CONTINUES, start);
    int from = inside ? start + CONTINUES.length() : start;
    int hash = inside ? SEED_CONTINUES : SEED;
    int to = at[id];
    for (int i = from; i < end; i++) {
      char unit = lines.charAt(i);
      units[to++] = unit;
      hash = hash * STEP + unit;
    }
    at[id + 1] = to;
    continues[id] = inside;
    int slot = slot(hash);
    while (table[slot] != NONE) {
      slot = next(slot);
    }
    table[slot] = id;
  }

  private int next(int slot) {
    return (slot + 1) & (table.length - 1);
  }

  /** Fibonacci hashing (Knuth): the top bits of the product with 2³² / φ. */
  private int slot(int hash) {
    return (hash * 0x9E3779B9) >>> shift;
  }

  /** Of an odd number modulo 2³², by Newton's method; each round doubles the right bits. */
  private static int inverse(int odd) {
    int inverse = odd;
    for (int bits = 3; bits < Integer.SIZE; bits *= 2) {
      inverse *= 2 - odd * inverse;
    }
    return inverse;
  }
}
