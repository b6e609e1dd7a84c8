package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/** All that is marked in a document. */
final class Marks {
  private final List<Mark> all = new ArrayList<>();

  private Marks() {}

  /**
   * In text order.
   *
   * @param ids of the notes of its findings
   * @param more that is marked, with its notes
   */
  static List<Mark> of(NewsRecord record, NoteIds ids, Map<Span, String> more) {
    Marks marks = new Marks();
    int number = 0;
    for (Statement each : record.statements()) {
      number++;
      marks.add("content", ids.of(each), each.content(), number);
      marks.add("cue", ids.of(each), each.cue(), 0);
      marks.add("source", ids.of(each), each.source(), 0);
    }
    for (Event each : record.events()) {
      each.triggers().forEach(told -> marks.add("event", ids.of(each), told, 0));
    }
    for (Time each : record.times()) {
      marks.add("time", ids.of(each), List.of(each.span()), 0);
    }
    for (Place each : record.places()) {
      marks.add("place", ids.of(each), List.of(each.span()), 0);
    }
    more.forEach((span, note) -> marks.add("disputed", note, List.of(span), 0));
    marks.all.sort(Comparator.comparing(Mark::span));
    return marks.all;
  }

  /**
   * @param number of the statement that begins with the first of them, or 0
   */
  private void add(String sort, String note, List<Span> spans, int number) {
    int begins = number;
    for (Span span : spans) {
      all.add(new Mark(sort, note, span, begins));
      begins = 0;
    }
  }
}
