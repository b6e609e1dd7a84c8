package org.onrecord.eval.reading;

import java.util.List;
import org.onrecord.model.Head;
import org.onrecord.model.Scores;

/**
 * The model's heads for parts of speech and dependencies, and what their scores say.
 *
 * <p>Immutable; safe to share between threads.
 */
record SyntaxHeads(
    Head partOfSpeech, Head arcDependent, Head arcHead, Head relationDependent, Head relationHead) {
  /** The tag of a word that only continues another: not for one that stands for a gold word. */
  private static final String CONTINUES = "_";

  List<Head> all() {
    return List.of(partOfSpeech, arcDependent, arcHead, relationDependent, relationHead);
  }

  /** The candidate that a word most likely depends on. */
  int head(int word, int[] candidates, Scores scores) {
    int best = word;
    float most = Float.NEGATIVE_INFINITY;
    for (int candidate : candidates) {
      float score = arc(word, candidate, scores);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private float arc(int dependent, int head, Scores scores) {
    float[] left = scores.of(arcDependent);
    float[] right = scores.of(arcHead);
    int depth = arcDependent.size();
    float sum = 0;
    for (int i = 0; i < depth; i++) {
      sum += left[dependent * depth + i] * right[head * depth + i];
    }
    return sum;
  }

  String partOfSpeech(int word, Scores scores) {
    float[] rows = scores.of(partOfSpeech);
    int size = partOfSpeech.size();
    return best(partOfSpeech.tags(), tag -> rows[word * size + tag]);
  }

  String relation(int word, int head, Scores scores) {
    float[] left = scores.of(relationDependent);
    float[] right = scores.of(relationHead);
    int size = relationDependent.size();
    return best(
        relationDependent.tags(), tag -> left[word * size + tag] + right[head * size + tag]);
  }

  /** Scores of tags by their index. */
  private interface TagScores {
    float of(int tag);
  }

  private static String best(List<String> tags, TagScores scores) {
    String best = CONTINUES;
    float most = Float.NEGATIVE_INFINITY;
    for (int tag = 0; tag < tags.size(); tag++) {
      if (!tags.get(tag).equals(CONTINUES) && scores.of(tag) > most) {
        most = scores.of(tag);
        best = tags.get(tag);
      }
    }
    return best;
  }
}
