package org.onrecord.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.archive.Problem;
import org.onrecord.archive.query.Filed;

/**
 * The page of what was added.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param head over the list
 * @param form narrows the list
 * @param facets narrow it further
 * @param counted how many documents the facets count, at most
 * @param items the documents
 * @param pager under the list
 * @param failures what could not be read; the newest of it
 * @param failed how many there are, and how many are shown, in words
 * @param hint shown where there are no documents
 */
public record SourcesView(
    Frame frame,
    ListHead head,
    FilterForm form,
    List<Facet> facets,
    String counted,
    List<DocumentItem> items,
    Pager pager,
    List<Failure> failures,
    String failed,
    Hint hint) {
  private static final List<FilterForm.Field> FIELDS =
      List.of(
          FilterForm.Field.of("outlet", "Outlet", "text"),
          FilterForm.Field.of("from", "From", "date"),
          FilterForm.Field.of("to", "Up to", "date"));

  public SourcesView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(head);
    Objects.requireNonNull(form);
    facets = List.copyOf(facets);
    Objects.requireNonNull(counted);
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
   * @param page its rows, and what facets count
   * @param problems what could not be read; the newest of it
   * @param failed how many there are
   */
  public static SourcesView of(
      Frame frame, Address here, Narrowed<Filed> page, List<Problem> problems, long failed) {
    ListHead head =
        ListHead.of(
            "Sources",
            "What was added, by its day of publication, the newest first, what has none last. Reprints of"
                + " one report count as one source.",
            here,
            List.of("csv", "json"));
    return new SourcesView(
        frame.searchedFor(here.value("q")),
        head,
        FilterForm.of(here, FIELDS),
        facets(here, page.newest()),
        Facet.counted(page.newest().size(), page.all()),
        page.rows().stream().map(DocumentItem::of).toList(),
        Pager.of(here, page.next()),
        problems.stream().map(SourcesView::failure).toList(),
        failed(failed, problems.size()),
        head.filters().isEmpty() ? Hint.ofEmptyArchive() : Hint.ofFilters(head.clear()));
  }

  private static List<Facet> facets(Address here, List<Filed> rows) {
    return List.of(
        Facet.of("outlet", "Outlet", here, rows, row -> row.source().outlet(), name -> name));
  }

  private static String failed(long all, int shown) {
    return (all == 1
            ? "1 source was not read"
            : String.format(Locale.ROOT, "%,d sources were not read", all))
        + (all > shown ? ": the newest " + shown : "");
  }

  private static Failure failure(Problem problem) {
    return new Failure(Shown.line(problem.source()), Shown.line(problem.reason()));
  }
}
