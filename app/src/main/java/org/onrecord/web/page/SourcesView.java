package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.Problem;
import org.onrecord.archive.query.Filed;

/**
 * The page of what was added.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param head over the list
 * @param items the documents
 * @param pager under the list
 * @param failures what could not be read; the first of them
 * @param failed how many there are, in words
 * @param hint shown where there are no documents
 */
public record SourcesView(
    Frame frame,
    ListHead head,
    List<DocumentItem> items,
    Pager pager,
    List<Failure> failures,
    String failed,
    Hint hint) {
  private static final int SHOWN = 50;

  public SourcesView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(head);
    items = List.copyOf(items);
    Objects.requireNonNull(pager);
    failures = List.copyOf(failures);
    Objects.requireNonNull(failed);
    Objects.requireNonNull(hint);
  }

  /** What could not be read, and why. */
  public record Failure(String source, String reason) {}

  /**
   * A page of the list.
   *
   * @param here the list as it is
   * @param rows of this page
   * @param next the cursor of the next page
   */
  public static SourcesView of(
      Frame frame, Address here, List<Filed> rows, Optional<String> next, List<Problem> problems) {
    return new SourcesView(
        frame,
        ListHead.of(
            "Sources",
            "What was added, the newest first. Reprints of one report count as one source.",
            here,
            List.of("json")),
        rows.stream().map(DocumentItem::of).toList(),
        Pager.of(here, next),
        problems.stream().limit(SHOWN).map(SourcesView::failure).toList(),
        problems.size() == 1 ? "1 source was not read" : problems.size() + " sources were not read",
        Hint.ofEmptyArchive());
  }

  private static Failure failure(Problem problem) {
    return new Failure(Shown.line(problem.source()), Shown.line(problem.reason()));
  }
}
