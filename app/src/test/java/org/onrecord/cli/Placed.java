package org.onrecord.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.record.Ids;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.record.Time;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** A record made by hand of "On Monday they met in Lyon, after three days in Qwxz." */
public final class Placed {
  private static final String TEXT = "On Monday they met in Lyon, after three days in Qwxz.";

  private Placed() {}

  public static NewsRecord record() {
    Document document = Document.of(TEXT);
    Ids ids = new Ids(Ids.document(document));
    Span lyon = span("Lyon");
    Span nowhere = span("Qwxz");
    Span monday = span("Monday");
    Span length = span("three days");
    Place known =
        new Place(
            ids.next(Ids.Sort.PLACE, List.of(lyon)),
            lyon,
            Place.Use.LITERAL,
            Optional.of("Lyon"),
            Optional.of(new Place.Point(45.75, 4.85)),
            Optional.of("FR"),
            OptionalLong.of(2996944),
            Optional.of(Place.Precision.CITY));
    Place unknown =
        new Place(
            ids.next(Ids.Sort.PLACE, List.of(nowhere)),
            nowhere,
            Place.Use.LITERAL,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty());
    LocalDate day = LocalDate.of(2014, 3, 10);
    Time on =
        new Time(
            ids.next(Ids.Sort.TIME, List.of(monday)),
            monday,
            Time.Type.DATE,
            "2014-03-10",
            Optional.of(day),
            Optional.of(day));
    Time lasting =
        new Time(
            ids.next(Ids.Sort.TIME, List.of(length)),
            length,
            Time.Type.DURATION,
            "P3D",
            Optional.empty(),
            Optional.empty());
    return NewsRecord.of(document, "en", List.of(new Span(0, TEXT.length())))
        .placed(List.of(known, unknown), List.of(on, lasting));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
