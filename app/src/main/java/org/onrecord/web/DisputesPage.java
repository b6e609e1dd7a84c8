package org.onrecord.web;

import java.util.Optional;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.Spot;
import org.onrecord.web.page.DisputesView;
import org.onrecord.web.page.Templates;

/** The page of disputes. Safe to share between threads. */
record DisputesPage(Archive archive, Pages pages) {
  /** A dispute may have many words: so many stand on a page where nothing else is asked for. */
  private static final int USUAL = 20;

  /** Facets count the newest so many that the filters let through: their cost has a bound. */
  private static final int COUNTED = 200;

  /** The list, or the one dispute of an id. */
  Reply reply(Query query) {
    Optional<String> id = query.text("id");
    Question question = Filters.ofPage(query);
    Optional<Spot> after = query.cursor();
    query.check();
    int limit = query.limit(USUAL);
    return Reply.html(
        Templates.page(
            "disputes",
            Answers.of(
                archive,
                answers ->
                    DisputesView.of(
                        pages.frame("Disputes", "/disputes"),
                        query.address(),
                        Paging.narrowed(
                            limit,
                            COUNTED,
                            after,
                            query.marks(),
                            (most, from) ->
                                id.map(one -> Lists.one(answers, one))
                                    .orElseGet(
                                        () -> answers.disputes(question.first(most), from)))))));
  }
}
