package org.onrecord.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/**
 * What of a document stands on a page: so many sentences, and so much text and so many marks, that
 * a browser can hold it, whatever the document is like.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param first its first sentence, from 0
 * @param last behind its last sentence
 * @param span of the text, in UTF-16 code units; ends within a sentence that no page can hold
 * @param marks that touch it, in text order
 * @param left how many marks are left out because there is no room for them
 */
record Part(int first, int last, Span span, List<Mark> marks, int left) {
  Part {
    Objects.requireNonNull(span);
    marks = List.copyOf(marks);
  }

  /**
   * From a sentence on.
   *
   * @param from the sentence, from 1, that a document without sentences need not have
   * @param marks of the document, in text order
   * @param room that it may take
   */
  static Part of(NewsRecord record, int from, List<Mark> marks, Room room) {
    List<Span> sentences = record.sentences();
    int first = Math.min(from - 1, sentences.size());
    int start = first == sentences.size() ? 0 : sentences.get(first).start();
    int last = last(record, from, marks, room);
    int end = last == 0 ? 0 : Math.min(sentences.get(last - 1).end(), start + room.text());
    Span span = new Span(start, end);
    List<Mark> touching = marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
    List<Mark> shown = shown(touching, start, room.marks());
    return new Part(first, last, span, shown, touching.size() - shown.size());
  }

  /** Behind which sentence, from 0, a part ends that begins with one, from 1. */
  static int last(NewsRecord record, int from, List<Mark> marks, Room room) {
    List<Span> sentences = record.sentences();
    int first = Math.min(from - 1, sentences.size());
    int most = Math.min(sentences.size(), Address.part(from) - 1 + Address.PART);
    int last = Math.min(first + 1, most);
    while (last < most
        && fits(sentences.get(first).start(), sentences.get(last).end(), marks, room)) {
      last++;
    }
    return last;
  }

  /** Those that begin here come before those that only reach into it. */
  private static List<Mark> shown(List<Mark> touching, int start, int most) {
    int reaching = before(start, touching);
    List<Mark> here = touching.subList(reaching, touching.size()).stream().limit(most).toList();
    int others = Math.min(reaching, most - here.size());
    return Stream.concat(touching.stream().limit(others), here.stream()).toList();
  }

  private static boolean fits(int start, int end, List<Mark> marks, Room room) {
    return end - start <= room.text() && before(end, marks) - before(start, marks) <= room.marks();
  }

  /** How many marks begin before an offset. */
  private static int before(int offset, List<Mark> marks) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where that is marked in it which a note tells of: of a statement where its number stands. */
  Span place(String note) {
    return marks.stream()
        .filter(mark -> mark.note().equals(note))
        .min(Comparator.comparing(mark -> mark.number() == 0))
        .map(Mark::span)
        .orElse(span);
  }
}
