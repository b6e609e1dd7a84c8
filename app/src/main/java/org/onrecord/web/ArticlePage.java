package org.onrecord.web;

import org.onrecord.archive.Archive;
import org.onrecord.archive.Kept;
import org.onrecord.archive.query.Answers;
import org.onrecord.web.page.Article;
import org.onrecord.web.page.ArticleView;
import org.onrecord.web.page.Layers;

/** The page of an article. Safe to share between threads. */
record ArticlePage(Archive archive, Pages pages) {
  /** So many disputes, versions and reprints are told of. */
  private static final int MOST = 50;

  /**
   * An article, or a part of a long one.
   *
   * @throws Problem if there is none of that id, or it has no such sentence
   */
  Reply of(String id, Query query) {
    long from = query.number("from").orElse(1L);
    Layers layers = query.parsed(Layers.PARAMETER, Layers::of).orElse(Layers.USUAL);
    query.check();
    Kept kept =
        archive
            .document(id)
            .filter(it -> ArticleView.has(it, from))
            .orElseThrow(ArticlePage::missing);
    Article article =
        Answers.of(
            archive,
            answers ->
                new Article(
                    kept,
                    answers.disputesIn(id, MOST),
                    answers.versions(id, MOST),
                    answers.reprints(id, MOST)));
    return Reply.html(
        ArticleView.page(pages.frame(article.title(), "/sources"), article, (int) from, layers));
  }

  private static Problem missing() {
    return Problem.of(
        404,
        "There is no such article",
        "this archive has no such article, or it has fewer sentences: Sources lists all that there"
            + " are");
  }
}
