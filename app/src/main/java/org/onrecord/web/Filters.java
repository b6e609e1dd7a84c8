package org.onrecord.web;

import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.archive.query.Day;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.SearchWords;
import org.onrecord.record.Act;
import org.onrecord.record.Event;
import org.onrecord.record.Kind;

/** The filters of lists: those that the command line has, kind and outlet. */
final class Filters {
  private static final int ON_PAGE = 100;

  private Filters() {}

  /**
   * What is asked for, and one row more, which tells whether there is a next page. What is wrong is
   * left with the query.
   */
  static Question of(Query query) {
    return all(query).first(query.limit() + 1);
  }

  /** The same for a page, which must not be too long for a browser. */
  static Question ofPage(Query query) {
    return all(query).first(pageLimit(query) + 1);
  }

  /** How many rows a page is to have. */
  static int pageLimit(Query query) {
    int limit = query.limit();
    if (limit > ON_PAGE) {
      query.wrong("limit", "a page has " + ON_PAGE + " rows at most: the API has more");
    }
    return limit;
  }

  /** All that is asked for. */
  static Question all(Query query) {
    SearchWords words = SearchWords.of(query.text("q").orElse(""));
    Optional<Day> from = query.day("from");
    Optional<Day> to = query.day("to");
    if (from.isPresent() && to.isPresent() && to.get().last().isBefore(from.get().first())) {
      query.wrong("to", "it is before \"from\": no day is meant");
    }
    return new Question(
        words,
        query.text("speaker"),
        query.text("about"),
        query.label("act", Act.values(), "an act"),
        query.label("kind", Kind.values(), "a kind"),
        query.label("type", Event.Type.values(), "a type"),
        query.text("place"),
        query.text("outlet"),
        from.map(Day::first),
        to.map(Day::last),
        query.flag("certain"),
        query.flag("disputed"),
        query.flag("versions"),
        OptionalInt.empty());
  }
}
