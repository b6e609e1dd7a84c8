package org.onrecord.web;

import java.util.Optional;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.Spot;
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
                answers ->
                    EventsView.of(
                        pages.frame("Events", "/events"),
                        query.address(),
                        Paging.narrowed(
                            limit,
                            COUNTED,
                            after,
                            query.marks(),
                            (most, from) -> answers.told(question.first(most), from))))));
  }
}
