package org.onrecord.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The subwords that the model knows, as a trie: which is the longest one at this place? Subwords
 * that continue a word ("##ing") hang from a root of their own.
 *
 * <p>Edges lie in one open-addressed hash table from (node, UTF-16 code unit) to child. Immutable;
 * safe to share between threads.
 */
final class Vocabulary {
  static final int UNKNOWN = 100;
  static final int CLS = 101;
  static final int SEP = 102;

  /** Node from which the first subword of a word is looked up. */
  static final int WORD = 0;

  /** Node from which a subword that continues a word is looked up. */
  static final int CONTINUATION = 1;

  static final int NONE = -1;

  private static final String CONTINUES = "##";
  private static final int CHILD_BITS = 24;
  private static final int TABLE_BITS = 18;
  private static final long CHILD = (1L << CHILD_BITS) - 1;

  /** Each entry is (node, code unit, child), 24 + 16 + 24 bits; 0 where free. */
  private final long[] edges = new long[1 << TABLE_BITS];

  /** Id of the subword that ends at a node, or {@link #NONE}. */
  private int[] ids = new int[1 << 17];

  private int nodes = CONTINUATION + 1;
  private int size;

  private Vocabulary() {
    Arrays.fill(ids, NONE);
  }

  /** Reads one subword a line, UTF-8; its id is the number of its line, from 0. */
  static Vocabulary read(InputStream in) throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int start = 0;
    for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
      vocabulary.add(lines, start, end);
      start = end + 1;
    }
    if (start < lines.length()) {
      vocabulary.add(lines, start, lines.length());
    }
    return vocabulary;
  }

  /** How many subwords there are. */
  int size() {
    return size;
  }

  /** The child of a node along a code unit, or {@link #NONE}. */
  int child(int node, char unit) {
    long key = key(node, unit);
    for (int slot = slot(key); edges[slot] != 0; slot = slot + 1 & edges.length - 1) {
      if (edges[slot] >>> CHILD_BITS == key) {
        return (int) (edges[slot] & CHILD);
      }
    }
    return NONE;
  }

  /** The id of the subword that ends at a node, or {@link #NONE}. */
  int id(int node) {
    return ids[node];
  }

  private void add(String lines, int start, int end) {
    boolean continues = end - start > 2 && lines.startsWith(CONTINUES, start);
    int node = continues ? CONTINUATION : WORD;
    for (int i = continues ? start + 2 : start; i < end; i++) {
      node = childOrNew(node, lines.charAt(i));
    }
    ids[node] = size++;
  }

  private int childOrNew(int node, char unit) {
    int child = child(node, unit);
    if (child != NONE) {
      return child;
    }
    if (nodes == ids.length) {
      throw new IllegalArgumentException(
          "the vocabulary is too large: more than " + ids.length + " different beginnings");
    }
    long key = key(node, unit);
    int slot = slot(key);
    while (edges[slot] != 0) {
      slot = slot + 1 & edges.length - 1;
    }
    edges[slot] = key << CHILD_BITS | nodes;
    return nodes++;
  }

  private static long key(int node, char unit) {
    return (long) node << Character.SIZE | unit;
  }

  /** Fibonacci hashing: the top bits of the product with 2⁶⁴ / φ. */
  private static int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - TABLE_BITS);
  }
}
