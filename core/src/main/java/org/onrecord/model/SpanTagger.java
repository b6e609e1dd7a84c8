package org.onrecord.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A head of the model that marks spans of words: the best sequence of its tags under a linear-chain
 * CRF, whose marginals tell how sure each span is.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class SpanTagger {
  private final Head head;
  private final Bioes tags;
  private final Crf crf;

  /**
   * What the tags forbid is forbidden whatever the tables say.
   *
   * @param transitions score of each tag after each, from row to column
   * @param first score of each tag on a section's first word
   * @param last score of each tag on its last word
   */
  SpanTagger(Head head, float[][] transitions, float[] first, float[] last) {
    this.head = head;
    this.tags = new Bioes(head.tags());
    int size = tags.size();
    float[][] allowed = new float[size][size];
    float[] allowedFirst = new float[size];
    float[] allowedLast = new float[size];
    for (int tag = 0; tag < size; tag++) {
      for (int next = 0; next < size; next++) {
        allowed[tag][next] = scoreIf(tags.mayFollow(tag, next), transitions[tag][next]);
      }
      allowedFirst[tag] = scoreIf(tags.mayBeFirst(tag), first[tag]);
      allowedLast[tag] = scoreIf(tags.mayBeLast(tag), last[tag]);
    }
    this.crf = new Crf(allowed, allowedFirst, allowedLast);
  }

  private static float scoreIf(boolean allowed, float score) {
    return allowed ? score : Float.NEGATIVE_INFINITY;
  }

  /** The head whose scores it reads. */
  public Head head() {
    return head;
  }

  /**
   * The spans of a section, in text order; none overlaps another, and none goes on where something
   * new begins.
   *
   * @param openings the words at which a sentence, or whatever holds whole spans, begins
   */
  public List<TaggedSpan> spans(Scores scores, BitSet openings) {
    float[] emissions = scores.of(head).clone();
    openings.stream().forEach(word -> forbidGoingOn(emissions, word));
    return best(crf.best(emissions), crf.marginals(emissions));
  }

  private void forbidGoingOn(float[] emissions, int word) {
    for (int tag = 0; tag < tags.size(); tag++) {
      if (!tags.mayBeFirst(tag)) {
        emissions[word * tags.size() + tag] = Float.NEGATIVE_INFINITY;
      }
    }
  }

  /**
   * The spans of a section, and what else is likely.
   *
   * @param kinds of spans that are also looked for where the best sequence of tags has none
   * @param least the probability that such a span must have, more than 0
   */
  public Tagging tagging(Scores scores, List<String> kinds, double least) {
    float[] emissions = scores.of(head);
    int[] path = crf.best(emissions);
    Marginals marginals = crf.marginals(emissions);
    return new Tagging(
        best(path, marginals), new LikelySpans(tags, path, marginals, least).of(kinds));
  }

  private List<TaggedSpan> best(int[] path, Marginals marginals) {
    List<TaggedSpan> spans = new ArrayList<>();
    int first = 0;
    for (int word = 0; word < path.length; word++) {
      if (tags.begins(path[word])) {
        first = word;
      }
      if (tags.ends(path[word])) {
        double probability = marginals.of(path, first, word);
        spans.add(new TaggedSpan(tags.kind(path[word]), first, word, probability));
      }
    }
    return spans;
  }
}
