package org.onrecord.reading.syntax;

import java.util.List;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.ModelException;
import org.onrecord.model.Scores;

/**
 * The model's heads for parts of speech and dependencies, and what their scores say. Arcs are
 * biaffine (Dozat and Manning, 2017).
 *
 * <p>Immutable; safe to share between threads.
 */
public record SyntaxHeads(
    Head partOfSpeech, Head arcDependent, Head arcHead, Head relationDependent, Head relationHead) {
  /**
   * How many words a sentence has at most for its best tree to be sought: that costs their cube.
   */
  private static final int LONGEST = 100;

  /**
   * How far a head stands at most in a longer one, in words: training's windows reach no farther.
   */
  private static final int REACH = 128;

  /**
   * The heads of a model.
   *
   * @throws ModelException if one is missing
   */
  public static SyntaxHeads of(ModelDescription model) {
    return new SyntaxHeads(
        model.head("pos"),
        model.head("arc_dependent"),
        model.head("arc_head"),
        model.head("relation_dependent"),
        model.head("relation_head"));
  }

  /** The heads whose scores the other methods read. */
  public List<Head> all() {
    return List.of(partOfSpeech, arcDependent, arcHead, relationDependent, relationHead);
  }

  /**
   * The heads of a sentence's words: of its best tree, or where it is too long for one, of each
   * word's own choice (Zhang, Cheng and Lapata, 2017) once the clearest root is taken, where arcs
   * may cross and even go round.
   *
   * @param words their numbers in the section
   * @return for each the index of its head among them; the root's is its own
   */
  public int[] heads(int[] words, Scores scores) {
    return words.length > LONGEST
        ? choices(words, scores)
        : Tree.heads(arcs(words, scores), words.length);
  }

  private float[] arcs(int[] words, Scores scores) {
    float[] arcs = new float[words.length * words.length];
    for (int word = 0; word < words.length; word++) {
      for (int head = 0; head < words.length; head++) {
        arcs[word * words.length + head] = arc(words[word], words[head], scores);
      }
    }
    return arcs;
  }

  private int[] choices(int[] words, Scores scores) {
    int[] heads = new int[words.length];
    int root = 0;
    float clearest = Float.NEGATIVE_INFINITY;
    for (int word = 0; word < words.length; word++) {
      float most = Float.NEGATIVE_INFINITY;
      int last = Math.min(words.length - 1, word + REACH);
      for (int head = Math.max(0, word - REACH); head <= last; head++) {
        float score =
            head == word ? Float.NEGATIVE_INFINITY : arc(words[word], words[head], scores);
        if (score > most) {
          most = score;
          heads[word] = head;
        }
      }
      float margin = arc(words[word], words[word], scores) - most;
      root = margin > clearest ? word : root;
      clearest = Math.max(clearest, margin);
    }
    heads[root] = root;
    return heads;
  }

  /** How well a word depends on another; on itself for a root. */
  private float arc(int word, int head, Scores scores) {
    float[] left = scores.of(arcDependent);
    float[] right = scores.of(arcHead);
    int depth = arcDependent.size();
    float sum = 0;
    for (int i = 0; i < depth; i++) {
      sum += left[word * depth + i] * right[head * depth + i];
    }
    return sum;
  }

  /** The part of speech of a word by its number in the section. */
  public String tag(int word, Scores scores) {
    float[] rows = scores.of(partOfSpeech);
    int size = partOfSpeech.size();
    int best = 0;
    for (int tag = 1; tag < size; tag++) {
      best = rows[word * size + tag] > rows[word * size + best] ? tag : best;
    }
    return partOfSpeech.tags().get(best);
  }

  /** The relation of a word to another one, its head; both by their numbers in the section. */
  public String relation(int word, int head, Scores scores) {
    float[] left = scores.of(relationDependent);
    float[] right = scores.of(relationHead);
    int size = relationDependent.size();
    int root = relationDependent.tags().indexOf("root");
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int tag = 0; tag < size; tag++) {
      float sum = left[word * size + tag] + right[head * size + tag];
      if (sum > most && tag != root) {
        most = sum;
        best = tag;
      }
    }
    return relationDependent.tags().get(best);
  }
}
