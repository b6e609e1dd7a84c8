package org.onrecord.reading.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.onrecord.text.Span;

/**
 * The parse of a sentence, or of the piece of it that a section holds: parts of speech and
 * dependencies by Universal Dependencies. Words are the model's, counted from 0 in the sentence: a
 * treebank's word that the model reads as several is its first one, the others depend on it with
 * the tag and the relation {@code _}.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Parse {
  /** Tag and relation of a word that only continues another. */
  public static final String CONTINUES = "_";

  /** So that a sentence of thousands of words, which is none, costs no more than others. */
  private static final int MOST_BELOW = 200;

  private final int[] starts;
  private final int[] ends;
  private final int[] heads;
  private final String[] tags;
  private final String[] relations;
  private final int[][] children;

  /**
   * @param starts offset of each word's first code unit
   * @param ends offset behind each word's last code unit
   * @param heads the word that each depends on; a root depends on itself
   * @param tags each word's part of speech
   * @param relations of each word to its head
   */
  public Parse(int[] starts, int[] ends, int[] heads, String[] tags, String[] relations) {
    this.starts = starts.clone();
    this.ends = ends.clone();
    this.heads = heads.clone();
    this.tags = tags.clone();
    this.relations = relations.clone();
    this.children = children(heads);
  }

  private static int[][] children(int[] heads) {
    int[] counts = new int[heads.length];
    for (int word = 0; word < heads.length; word++) {
      counts[heads[word]] += heads[word] == word ? 0 : 1;
    }
    int[][] children = new int[heads.length][];
    Arrays.setAll(children, word -> new int[counts[word]]);
    for (int word = heads.length - 1; word >= 0; word--) {
      if (heads[word] != word) {
        children[heads[word]][--counts[heads[word]]] = word;
      }
    }
    return children;
  }

  public int size() {
    return starts.length;
  }

  public Span span(int word) {
    return new Span(starts[word], ends[word]);
  }

  /** From the first word's start to the last word's end (inclusive words). */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** All of its words. */
  public Span extent() {
    return span(0, size() - 1);
  }

  public int head(int word) {
    return heads[word];
  }

  public boolean isRoot(int word) {
    return heads[word] == word;
  }

  /** The part of speech, as {@code PROPN}. */
  public String tag(int word) {
    return tags[word];
  }

  public boolean isTagged(int word, String... any) {
    return Arrays.asList(any).contains(tags[word]);
  }

  /** The relation to the head, as {@code nsubj:pass}. */
  public String relation(int word) {
    return relations[word];
  }

  /**
   * Whether the relation is one of these, or a subtype of one: {@code nsubj} takes {@code
   * nsubj:pass}.
   */
  public boolean isRelated(int word, String... any) {
    String relation = relations[word];
    int colon = relation.indexOf(':');
    String general = colon < 0 ? relation : relation.substring(0, colon);
    return Arrays.stream(any).anyMatch(each -> each.equals(relation) || each.equals(general));
  }

  /** The words that depend on a word, in text order. */
  public IntStream children(int word) {
    return Arrays.stream(children[word]);
  }

  /** The words that depend on a word by one of these relations, in text order. */
  public IntStream children(int word, String... relations) {
    return children(word).filter(child -> isRelated(child, relations));
  }

  /**
   * Whether a word is another or depends on it, however far below. A circle of heads has no end.
   */
  public boolean isBelow(int word, int top) {
    int at = word;
    for (int steps = 0; steps < size(); steps++) {
      if (at == top) {
        return true;
      }
      if (isRoot(at)) {
        return false;
      }
      at = heads[at];
    }
    return false;
  }

  /**
   * A word with all that depends on it and that is let in, in text order; of very much the nearest.
   *
   * @param letIn asked of each word that depends on one already in; what is below one kept out
   *     stays out
   */
  public List<Integer> below(int top, Predicate<Integer> letIn) {
    List<Integer> found = new ArrayList<>(List.of(top));
    BitSet seen = new BitSet();
    seen.set(top);
    for (int at = 0; at < found.size() && found.size() < MOST_BELOW; at++) {
      for (int child : children[found.get(at)]) {
        if (!seen.get(child) && letIn.test(child)) {
          seen.set(child);
          found.add(child);
        }
      }
    }
    found.sort(null);
    return found;
  }

  /** A run of words with the article, the possessive or the genitive's mark at its edges. */
  public Span withEdges(Span run, String text) {
    int first = wordAt(run.start());
    while (first > 0 && (tags[first - 1].equals("DET") || isPossessive(first - 1))) {
      first--;
    }
    int last = wordAt(run.end() - 1);
    boolean genitive =
        last + 2 < size()
            && "'’".contains(span(last + 1).in(text))
            && !isTagged(last + 1, "AUX", "VERB")
            && span(last + 2).in(text).equals("s")
            && ends[last] == starts[last + 1]
            && ends[last + 1] == starts[last + 2];
    return span(first, genitive ? last + 2 : last);
  }

  private boolean isPossessive(int word) {
    return tags[word].equals("PRON") && relations[word].equals("nmod:poss");
  }

  /**
   * The unbroken run of words around a word that all are among some; one that would begin with a
   * mark, or end in an article, a preposition or the like, is cut there.
   */
  public Span run(int word, List<Integer> among) {
    BitSet in = new BitSet();
    among.forEach(in::set);
    int first = in.previousClearBit(word) + 1;
    int last = in.nextClearBit(word) - 1;
    while (last > word && isTagged(last, "DET", "ADP", "CCONJ", "SCONJ", "PUNCT")) {
      last--;
    }
    while (first < word && isTagged(first, "PUNCT", "CCONJ")) {
      first++;
    }
    return span(first, last);
  }

  /** The word that holds an offset or begins first behind it; the last one where none does. */
  public int wordAt(int offset) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The word of a span on which the others of it depend: the first whose head lies outside. */
  public int top(Span span) {
    int first = wordAt(span.start());
    int last = first;
    while (last + 1 < size() && starts[last + 1] < span.end()) {
      last++;
    }
    for (int word = first; word <= last; word++) {
      boolean outside = isRoot(word) || heads[word] < first || heads[word] > last;
      if (outside && !isTagged(word, "PUNCT", "ADP", "CCONJ", CONTINUES)) {
        return word;
      }
    }
    return first;
  }
}
