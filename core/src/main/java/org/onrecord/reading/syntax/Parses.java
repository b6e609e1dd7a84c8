package org.onrecord.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

/**
 * The parses of a section's sentences, in text order. The word that is most clearly a root is the
 * root; each other picks its head among the words of its sentence, at most {@link #REACH} words
 * away, so that time is linear in the text.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/E17-1063">Zhang, Cheng and Lapata (2017), Dependency
 *     Parsing as Head Selection</a>
 */
public final class Parses implements Scan<Parse> {
  public static final Part<List<Parse>> PART = new Part<>("parses");

  /** Training's windows reach no farther. */
  private static final int REACH = 128;

  private final SyntaxHeads heads;

  public Parses(ModelDescription model) {
    heads = SyntaxHeads.of(model);
  }

  @Override
  public Part<List<Parse>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Sentences.PART);
  }

  @Override
  public List<Head> heads() {
    return heads.all();
  }

  @Override
  public List<Parse> in(Draft given, Words section, Scores scores) {
    List<Parse> parses = new ArrayList<>();
    int from = 0;
    for (Span sentence : within(given.get(Sentences.PART), section).toList()) {
      int to = from;
      while (to < section.size() && section.starts()[to] < sentence.end()) {
        to++;
      }
      if (to > from) {
        parses.add(parse(section, scores, from, to));
      }
      from = to;
    }
    return parses;
  }

  private static Stream<Span> within(Sentences sentences, Words section) {
    if (section.size() == 0) {
      return Stream.of();
    }
    int start = section.starts()[0];
    int end = section.ends()[section.size() - 1];
    List<Span> all = sentences.sentences();
    return all.subList(sentences.firstEndingBehind(start), all.size()).stream()
        .takeWhile(sentence -> sentence.start() < end);
  }

  /**
   * The parse that holds an offset.
   *
   * @param parses in text order
   */
  public static Optional<Parse> at(List<Parse> parses, int offset) {
    int low = 0;
    int high = parses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parses.get(middle).extent().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < parses.size() && parses.get(low).extent().start() <= offset
        ? Optional.of(parses.get(low))
        : Optional.empty();
  }

  private Parse parse(Words section, Scores scores, int from, int to) {
    int size = to - from;
    int[] starts = new int[size];
    int[] ends = new int[size];
    int[] above = new int[size];
    String[] tags = new String[size];
    String[] relations = new String[size];
    int root = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int n = 0; n < size; n++) {
      int word = from + n;
      SyntaxHeads.Choice choice = other(word, from, to, scores);
      float margin = heads.arc(word, word, scores) - choice.score();
      root = margin > most ? n : root;
      most = Math.max(most, margin);
      above[n] = choice.head() - from;
      starts[n] = section.starts()[word];
      ends[n] = section.ends()[word];
      tags[n] = heads.tag(word, scores);
    }
    above[root] = root;
    for (int n = 0; n < size; n++) {
      relations[n] = heads.relation(from + n, from + above[n], scores);
    }
    relations[root] = "root";
    return new Parse(starts, ends, above, tags, relations);
  }

  private SyntaxHeads.Choice other(int word, int from, int to, Scores scores) {
    int first = Math.max(from, word - REACH);
    return heads.other(word, first, Math.min(to, word + REACH + 1), scores);
  }
}
