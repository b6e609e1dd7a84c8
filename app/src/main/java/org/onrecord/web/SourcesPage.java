package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Filed;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.Spot;
import org.onrecord.web.page.SourcesView;
import org.onrecord.web.page.Templates;

/** The page of what was added. Safe to share between threads. */
record SourcesPage(Archive archive, Pages pages) {

  Reply reply(Query query) {
    Question question = Filters.ofPage(query);
    Optional<Spot> after = query.cursor();
    query.check();
    int limit = query.limit();
    List<Listed<Filed>> rows =
        Answers.of(archive, answers -> answers.documents(question.first(limit + 1), after));
    return Reply.html(
        Templates.page(
            "sources",
            SourcesView.of(
                pages.frame("Sources", "/sources"),
                query.address(),
                Paging.first(rows, limit),
                Paging.next(rows, limit, query.marks()),
                archive.problems())));
  }
}
