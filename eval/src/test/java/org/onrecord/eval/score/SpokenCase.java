package org.onrecord.eval.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.eval.gold.SpokenTimes;
import org.onrecord.record.Time;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Cases and times for tests. */
final class SpokenCase {
  private SpokenCase() {}

  /** A case that is nothing but one expression, said on 7 November 2016. */
  static SpokenTimes of(String said, String type, SpokenTimes.Meaning... meanings) {
    Document document =
        new Document(Optional.empty(), Optional.of("2016-11-07T16:12:00"), Optional.empty(), said);
    Span span = new Span(0, said.length());
    return new SpokenTimes(
        "a/0", document, List.of(new SpokenTimes.Time(span, type, List.of(meanings))));
  }

  static SpokenTimes.Meaning meaning(String timex, String first, String last) {
    return new SpokenTimes.Meaning(
        timex,
        Optional.of(first).filter(text -> !text.isEmpty()),
        Optional.of(last).filter(text -> !text.isEmpty()));
  }

  /** A time that was read: from its first day to its last, where these are known. */
  static Time time(int start, int end, String value, String from, String to) {
    return new Time(
        "t" + start,
        new Span(start, end),
        value.contains("T") ? Time.Type.TIME : Time.Type.DATE,
        value,
        Optional.of(from).filter(text -> !text.isEmpty()).map(LocalDate::parse),
        Optional.of(to).filter(text -> !text.isEmpty()).map(LocalDate::parse));
  }
}
