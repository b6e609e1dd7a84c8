package org.onrecord.web;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
final class StartPage {
  private static final int DISPUTES = 4;
  private static final int DOCUMENTS = 8;
  private static final Totals NOTHING = new Totals(0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * What was counted.
   *
   * @param change the last one that was there
   */
  private record Counted(long change, Totals totals) {}

  private final Archive archive;
  private final Pages pages;
  private final AtomicReference<Counted> counted;

  StartPage(Archive archive, Pages pages) {
    this.archive = archive;
    this.pages = pages;
    counted = new AtomicReference<>(new Counted(-1, NOTHING));
  }

  Reply reply() {
    return Reply.html(Templates.page("start", Answers.of(archive, this::view)));
  }

  private StartView view(Answers answers) {
    return new StartView(
        pages.frame("Start", "/"),
        StartView.figures(totals(answers)),
        rows(answers.disputes(Question.ALL.first(DISPUTES), Optional.empty())).stream()
            .map(DisputeItem::of)
            .toList(),
        rows(answers.documents(Question.ALL.first(DOCUMENTS), Optional.empty())).stream()
            .map(DocumentItem::of)
            .toList(),
        Hint.ofEmptyArchive());
  }

  /** Counting reads whole tables: what was counted holds until something changes. */
  private Totals totals(Answers answers) {
    long change = answers.lastChange();
    Counted last = counted.get();
    if (last.change() != change) {
      last = new Counted(change, answers.totals());
      counted.set(last);
    }
    return last.totals();
  }

  private static <T> List<T> rows(List<Listed<T>> listed) {
    return listed.stream().map(Listed::row).toList();
  }
}
