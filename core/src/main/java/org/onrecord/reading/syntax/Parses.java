package org.onrecord.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
 * The parses of a section's sentences, in text order.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Parses implements Scan<Parse> {
  public static final Part<List<Parse>> PART = new Part<>("parses");

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
    int[] words = IntStream.range(from, to).toArray();
    int[] starts = new int[words.length];
    int[] ends = new int[words.length];
    int[] above = heads.heads(words, scores);
    String[] tags = new String[words.length];
    String[] relations = new String[words.length];
    for (int word = 0; word < words.length; word++) {
      starts[word] = section.starts()[from + word];
      ends[word] = section.ends()[from + word];
      tags[word] = heads.tag(from + word, scores);
      relations[word] =
          above[word] == word ? "root" : heads.relation(from + word, from + above[word], scores);
    }
    return new Parse(starts, ends, above, tags, relations);
  }
}
