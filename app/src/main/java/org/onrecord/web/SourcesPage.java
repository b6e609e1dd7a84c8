package org.onrecord.web;

import java.util.Optional;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.Spot;
import org.onrecord.web.page.SourcesView;
import org.onrecord.web.page.Templates;

/** The page of what was added. Safe to share between threads. */
record SourcesPage(Archive archive, Pages pages) {
  /** Facets count the newest so many that the filters let through: their cost has a bound. */
  private static final int COUNTED = 500;

  private static final int PROBLEMS = 50;

  Reply reply(Query query) {
    Question question = Filters.ofPage(query);
    Optional<Spot> after = query.cursor();
    query.check();
    int limit = query.limit();
    return Reply.html(
        Templates.page(
            "sources",
            Answers.of(
                archive,
                answers ->
                    SourcesView.of(
                        pages.frame("Sources", "/sources"),
                        query.address(),
                        Paging.narrowed(
                            limit,
                            COUNTED,
                            after,
                            query.marks(),
                            (most, from) -> answers.documents(question.first(most), from)),
                        answers.newestProblems(PROBLEMS),
                        answers.problems()))));
  }
}
