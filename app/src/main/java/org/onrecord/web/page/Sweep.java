package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onrecord.export.plain.Harmless;
import org.onrecord.text.Span;

/**
 * Cuts sentences wherever a mark begins or ends, in one pass over the text: the cost grows with the
 * marks and the segments, not with their product. For one use, by one thread.
 */
final class Sweep {
  /** Of marks that lie over each other so many notes are told of, the innermost first. */
  private static final int DEEP = 6;

  private static final Comparator<Mark> INNERMOST =
      Comparator.comparingInt((Mark mark) -> -mark.span().start())
          .thenComparingInt(mark -> mark.span().end())
          .thenComparing(Mark::note)
          .thenComparing(Mark::sort);

  private final String text;
  private final List<Mark> marks;
  private final TreeSet<Mark> open = new TreeSet<>(INNERMOST);
  private final PriorityQueue<Mark> ends =
      new PriorityQueue<>(Comparator.comparingInt((Mark mark) -> mark.span().end()));
  private final TreeMap<String, Integer> sorts = new TreeMap<>();
  private final List<Integer> numbers = new ArrayList<>();
  private int next;

  /**
   * @param marks in text order
   */
  Sweep(String text, List<Mark> marks) {
    this.text = text;
    this.marks = marks;
  }

  /**
   * The segments of a sentence; each is asked for once, in text order.
   *
   * @param sentence in UTF-16 code units into the text
   */
  List<Segment> over(Span sentence) {
    List<Segment> segments = new ArrayList<>();
    int at = sentence.start();
    while (at < sentence.end()) {
      end(at);
      begin(at);
      int end = cut(sentence.end());
      segments.add(segment(new Span(at, end)));
      at = end;
    }
    return segments;
  }

  private void begin(int at) {
    while (next < marks.size() && marks.get(next).span().start() <= at) {
      Mark mark = marks.get(next++);
      if (mark.span().end() > at && open.add(mark)) {
        ends.add(mark);
        sorts.merge(mark.sort(), 1, Integer::sum);
        if (mark.number() > 0) {
          numbers.add(mark.number());
        }
      }
    }
  }

  private void end(int at) {
    for (Mark mark = ends.peek(); mark != null && mark.span().end() <= at; mark = ends.peek()) {
      ends.remove();
      open.remove(mark);
      sorts.computeIfPresent(mark.sort(), (sort, count) -> count == 1 ? null : count - 1);
    }
  }

  private int cut(int most) {
    int begins = next < marks.size() ? marks.get(next).span().start() : most;
    Mark first = ends.peek();
    return Math.min(most, Math.min(begins, first == null ? most : first.span().end()));
  }

  private Segment segment(Span piece) {
    Segment segment =
        new Segment(
            Harmless.of(piece.in(text)),
            String.join(" ", sorts.keySet()),
            open.stream().map(Mark::note).distinct().limit(DEEP).collect(Collectors.joining(" ")),
            numbers);
    numbers.clear();
    return segment;
  }
}
