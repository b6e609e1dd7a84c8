package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.export.plain.Harmless;
import org.onrecord.text.Span;

/**
 * A stretch of a sentence over which the same marks lie, so that marks that overlap are drawn side
 * by side.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param text the words
 * @param classes of the marks that lie over it, as HTML has them; empty where none does
 * @param numbers of the statements that begin here
 */
public record Segment(String text, String classes, List<Integer> numbers) {
  public Segment {
    Objects.requireNonNull(text);
    Objects.requireNonNull(classes);
    numbers = List.copyOf(numbers);
  }

  /**
   * Something that is marked.
   *
   * @param sort the class by which it is coloured
   * @param span in UTF-16 code units into the text
   * @param number of the statement that begins with it; 0 if none does
   */
  record Mark(String sort, Span span, int number) {}

  /**
   * A sentence, cut wherever a mark begins or ends.
   *
   * @param text of the document
   * @param marks those that touch the sentence
   */
  static List<Segment> of(String text, Span sentence, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
    marks.forEach(
        mark ->
            mark.span()
                .cutTo(sentence)
                .ifPresent(part -> cuts.addAll(List.of(part.start(), part.end()))));
    List<Segment> segments = new ArrayList<>();
    int start = cuts.removeFirst();
    for (int end : cuts) {
      Span piece = new Span(start, end);
      segments.add(
          new Segment(
              Harmless.of(piece.in(text)),
              marks.stream()
                  .filter(mark -> mark.span().covers(piece))
                  .map(Mark::sort)
                  .distinct()
                  .sorted()
                  .collect(Collectors.joining(" ")),
              marks.stream()
                  .filter(mark -> mark.number() > 0 && mark.span().start() == piece.start())
                  .map(Mark::number)
                  .toList()));
      start = end;
    }
    return segments;
  }
}
