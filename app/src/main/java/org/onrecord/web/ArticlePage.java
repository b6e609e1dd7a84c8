package org.onrecord.web;

import org.onrecord.archive.Archive;
import org.onrecord.archive.Kept;
import org.onrecord.archive.query.Answers;
import org.onrecord.web.page.Article;
import org.onrecord.web.page.ArticleView;
import org.onrecord.web.page.Layers;

/** The page of an article. Safe to share between threads. */
record ArticlePage(Archive archive, Pages pages) {
  /**
   * An article, or a part of a long one.
   *
   * @throws Problem if there is none of that id
   */
  Reply of(String id, Query query) {
    int from = Math.clamp(query.number("from").orElse(1L), 1, Integer.MAX_VALUE);
    Layers layers = query.parsed(Layers.PARAMETER, Layers::of).orElse(Layers.USUAL);
    query.check();
    Kept kept = archive.document(id).orElseThrow(ArticlePage::missing);
    Article article =
        Answers.of(
            archive,
            answers ->
                new Article(
                    kept,
                    answers.disputesIn(id, Article.MOST),
                    answers.versions(id, Article.MOST + 1),
                    answers.reprints(id, Article.MOST + 2),
                    answers.rejectedIn(id)));
    return Reply.html(
        ArticleView.page(pages.frame(article.title(), "/sources"), article, from, layers));
  }

  private static Problem missing() {
    return Problem.of(
        404,
        "There is no such article",
        "this archive has no such article: Sources lists all that there are");
  }
}
