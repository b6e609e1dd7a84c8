package org.onrecord.reading.syntax;

import java.util.List;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;

/**
 * The model's heads for parts of speech and dependencies, and what their scores say. Arcs are
 * biaffine (Dozat and Manning, 2017).
 *
 * <p>Immutable; safe to share between threads.
 */
record SyntaxHeads(
    Head partOfSpeech, Head arcDependent, Head arcHead, Head relationDependent, Head relationHead) {

  static SyntaxHeads of(ModelDescription model) {
    return new SyntaxHeads(
        model.head("pos"),
        model.head("arc_dependent"),
        model.head("arc_head"),
        model.head("relation_dependent"),
        model.head("relation_head"));
  }

  List<Head> all() {
    return List.of(partOfSpeech, arcDependent, arcHead, relationDependent, relationHead);
  }

  /** A head and how well it fits. */
  record Choice(int head, float score) {}

  /**
   * The word of [from, to) other than itself that a word most likely depends on; itself if alone.
   */
  Choice other(int word, int from, int to, Scores scores) {
    Choice best = new Choice(word, Float.NEGATIVE_INFINITY);
    for (int candidate = from; candidate < to; candidate++) {
      float score = candidate == word ? Float.NEGATIVE_INFINITY : arc(word, candidate, scores);
      if (score > best.score) {
        best = new Choice(candidate, score);
      }
    }
    return best;
  }

  /** How well a word depends on another; on itself for a root. */
  float arc(int word, int head, Scores scores) {
    float[] left = scores.of(arcDependent);
    float[] right = scores.of(arcHead);
    int depth = arcDependent.size();
    float sum = 0;
    for (int i = 0; i < depth; i++) {
      sum += left[word * depth + i] * right[head * depth + i];
    }
    return sum;
  }

  /** The part of speech of a word. */
  String tag(int word, Scores scores) {
    float[] rows = scores.of(partOfSpeech);
    int size = partOfSpeech.size();
    int best = 0;
    for (int tag = 1; tag < size; tag++) {
      best = rows[word * size + tag] > rows[word * size + best] ? tag : best;
    }
    return partOfSpeech.tags().get(best);
  }

  /** The relation of a word to its head. */
  String relation(int word, int head, Scores scores) {
    float[] left = scores.of(relationDependent);
    float[] right = scores.of(relationHead);
    int size = relationDependent.size();
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int tag = 0; tag < size; tag++) {
      float sum = left[word * size + tag] + right[head * size + tag];
      if (sum > most) {
        most = sum;
        best = tag;
      }
    }
    return relationDependent.tags().get(best);
  }
}
