package org.onrecord.web;

import org.onrecord.archive.Archive;
import org.onrecord.archive.Kept;
import org.onrecord.web.page.ArticleView;
import org.onrecord.web.page.Templates;

/** The page of an article. Safe to share between threads. */
record ArticlePage(Archive archive, Pages pages) {

  /**
   * An article, or a part of a long one.
   *
   * @throws Problem if there is none of that id, or no such part
   */
  Reply of(String id, Query query) {
    long part = query.number("part").orElse(1L);
    query.check();
    Kept kept =
        archive
            .document(id)
            .filter(it -> ArticleView.has(it, part))
            .orElseThrow(
                () ->
                    Problem.of(
                        404,
                        "There is no such article",
                        "this archive has no such article, or not that part of it: Sources lists"
                            + " all that there are"));
    return Reply.html(
        Templates.page(
            "article",
            ArticleView.of(pages.frame(ArticleView.title(kept), "/sources"), kept, (int) part)));
  }
}
