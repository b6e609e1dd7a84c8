package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Stand;

/**
 * The page of disputes.
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
public record DisputesView(
    Frame frame,
    ListHead head,
    FilterForm form,
    List<Facet> facets,
    String counted,
    List<DisputeCard> items,
    Pager pager,
    Hint hint) {
  private static final List<FilterForm.Field> FIELDS =
      List.of(
          FilterForm.Field.of("speaker", "A side taken by", "text"),
          FilterForm.Field.of("about", "About", "text"),
          FilterForm.Field.of("place", "Place", "text"),
          FilterForm.Field.of("from", "From", "date"),
          FilterForm.Field.of("to", "Up to", "date"));

  public DisputesView {
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
   * @param list as it is, or of one dispute
   * @param page its rows, and what facets count
   */
  public static DisputesView of(Frame frame, Address list, Narrowed<FoundDispute> page) {
    Address here = list.without("id");
    ListHead head =
        ListHead.of(
            "Disputes",
            "Where sources do not agree: each side in its own words. Onrecord does not judge.",
            list,
            List.of("csv", "json"));
    return new DisputesView(
        frame.searchedFor(here.value("q")),
        head,
        FilterForm.of(here, FIELDS),
        List.of(
            facet("speaker", "A side taken by", here, page.newest(), Stand::who),
            facet("outlet", "Outlet", here, page.newest(), stand -> stand.source().outlet())),
        Facet.counted(page.newest().size(), page.all()),
        page.rows().stream().map(DisputeCard::of).toList(),
        Pager.of(list, page.next()),
        head.filters().isEmpty() ? Hint.ofNoDisputes() : Hint.ofFilters(head.clear()));
  }

  /** In how many disputes a value occurs. */
  private static Facet facet(
      String name,
      String title,
      Address here,
      List<FoundDispute> disputes,
      Function<Stand, Optional<String>> value) {
    List<String> values =
        disputes.stream()
            .flatMap(
                dispute ->
                    dispute.sides().stream()
                        .flatMap(side -> side.stands().stream())
                        .flatMap(stand -> value.apply(stand).stream())
                        .distinct())
            .toList();
    return Facet.of(name, title, here, values, Optional::of, each -> each);
  }
}
