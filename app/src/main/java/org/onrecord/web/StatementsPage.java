package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Spot;
import org.onrecord.web.page.StatementsView;
import org.onrecord.web.page.Templates;

/** The page of statements. Safe to share between threads. */
record StatementsPage(Archive archive, Pages pages) {
  /** Facets count the newest so many that the filters let through: their cost has a bound. */
  private static final int COUNTED = 500;

  Reply reply(Query query) {
    Question question = Filters.ofPage(query);
    Optional<Spot> after = query.cursor();
    query.check();
    int limit = query.limit();
    return Reply.html(
        Templates.page(
            "statements",
            Answers.of(
                archive,
                answers -> {
                  List<Listed<Quote>> newest =
                      answers.statements(question.first(COUNTED + 1), Optional.empty());
                  List<Listed<Quote>> rows =
                      after.isEmpty() ? newest : answers.statements(question, after);
                  return StatementsView.of(
                      pages.frame("Statements", "/statements"),
                      query.address(),
                      Paging.first(rows, limit),
                      Paging.next(rows, limit, query.marks()),
                      Paging.first(newest, COUNTED),
                      newest.size() <= COUNTED);
                })));
  }
}
