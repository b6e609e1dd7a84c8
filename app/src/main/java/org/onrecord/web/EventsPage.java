package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.Spot;
import org.onrecord.archive.query.Told;
import org.onrecord.web.page.EventsView;
import org.onrecord.web.page.Templates;

/** The page of events. Safe to share between threads. */
record EventsPage(Archive archive, Pages pages) {
  /** Facets and places count the newest so many that the filters let through. */
  private static final int COUNTED = 500;

  Reply reply(Query query) {
    Question question = Filters.ofPage(query);
    Optional<Spot> after = query.cursor();
    query.check();
    int limit = query.limit();
    return Reply.html(
        Templates.page(
            "events",
            Answers.of(
                archive,
                answers -> {
                  List<Listed<Told>> newest =
                      answers.told(question.first(COUNTED + 1), Optional.empty());
                  List<Listed<Told>> rows =
                      after.isEmpty() ? newest : answers.told(question, after);
                  return EventsView.of(
                      pages.frame("Events", "/events"),
                      query.address(),
                      Paging.first(rows, limit),
                      Paging.next(rows, limit, query.marks()),
                      Paging.first(newest, COUNTED),
                      newest.size() <= COUNTED);
                })));
  }
}
