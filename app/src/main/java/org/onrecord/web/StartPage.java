package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Listed;
import org.onrecord.archive.query.Question;
import org.onrecord.archive.query.Totals;
import org.onrecord.web.page.DisputeItem;
import org.onrecord.web.page.DocumentItem;
import org.onrecord.web.page.Hint;
import org.onrecord.web.page.StartView;
import org.onrecord.web.page.Templates;

/** The first page: what is there, and what came last. Safe to share between threads. */
record StartPage(Archive archive, Pages pages, Remembered<Totals> totals) {
  private static final int DISPUTES = 4;
  private static final int DOCUMENTS = 8;

  Reply reply() {
    return Reply.html(Templates.page("start", Answers.of(archive, this::view)));
  }

  private StartView view(Answers answers) {
    return new StartView(
        pages.frame("Start", "/"),
        StartView.figures(totals.in(answers)),
        rows(answers.disputes(Question.ALL.first(DISPUTES), Optional.empty())).stream()
            .map(DisputeItem::of)
            .toList(),
        rows(answers.documents(Question.ALL.first(DOCUMENTS), Optional.empty())).stream()
            .map(DocumentItem::of)
            .toList(),
        Hint.ofEmptyArchive());
  }

  private static <T> List<T> rows(List<Listed<T>> listed) {
    return listed.stream().map(Listed::row).toList();
  }
}
