package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.archive.query.Quote;

/**
 * The page of statements.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param head over the list
 * @param form narrows the list
 * @param facets narrow it further
 * @param counted how many rows the facets count, at most
 * @param items the rows
 * @param pager under the list
 * @param hint shown where there are no rows
 */
public record StatementsView(
    Frame frame,
    ListHead head,
    FilterForm form,
    List<Facet> facets,
    String counted,
    List<StatementItem> items,
    Pager pager,
    Hint hint) {
  private static final List<FilterForm.Field> FIELDS =
      List.of(
          FilterForm.Field.of("speaker", "Said by", "text"),
          FilterForm.Field.of("about", "About", "text"),
          FilterForm.Field.of("place", "Place", "text"),
          FilterForm.Field.of("from", "From", "date"),
          FilterForm.Field.of("to", "Up to", "date"));

  public StatementsView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(head);
    Objects.requireNonNull(form);
    facets = List.copyOf(facets);
    Objects.requireNonNull(counted);
    items = List.copyOf(items);
    Objects.requireNonNull(pager);
    Objects.requireNonNull(hint);
  }

  /**
   * A page of the list.
   *
   * @param here the list as it is
   * @param page its rows, and what facets count
   */
  public static StatementsView of(Frame frame, Address here, Narrowed<Quote> page) {
    ListHead head =
        ListHead.of(
            "Statements",
            "Who said what, in the sentence in which it stands. Newest articles first.",
            here,
            List.of("csv", "json"));
    return new StatementsView(
        frame.searchedFor(here.value("q")),
        head,
        FilterForm.of(here, FIELDS),
        facets(here, page.newest()),
        Facet.counted(page.newest().size(), page.all()),
        page.rows().stream().map(row -> StatementItem.of(row, here)).toList(),
        Pager.of(here, page.next()),
        head.filters().isEmpty() ? Hint.ofEmptyArchive() : Hint.ofFilters(head.clear()));
  }

  private static List<Facet> facets(Address here, List<Quote> rows) {
    return List.of(
        Facet.of("speaker", "Said by", here, rows, row -> row.saying().speaker(), name -> name),
        Facet.of("act", "Act", here, rows, row -> Optional.of(row.saying().act()), Acts::past),
        Facet.of("kind", "Kind", here, rows, row -> Optional.of(row.saying().kind()), Kinds::of),
        Facet.of("outlet", "Outlet", here, rows, row -> row.source().outlet(), name -> name),
        Facet.of(
            "certain",
            "Certainty",
            here,
            rows,
            row -> Optional.of("true").filter(yes -> row.saying().said().equals("CT+")),
            yes -> "certainly said"));
  }
}
