package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.archive.query.Told;

/**
 * The page of events.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param head over the list
 * @param form narrows the list
 * @param facets narrow it further
 * @param counted how many rows the facets and the places count, at most
 * @param days the rows, by the day on which they were reported
 * @param spots where it happened
 * @param pager under the list
 * @param hint shown where there are no rows
 */
public record EventsView(
    Frame frame,
    ListHead head,
    FilterForm form,
    List<Facet> facets,
    String counted,
    List<Day> days,
    Spots spots,
    Pager pager,
    Hint hint) {
  private static final List<FilterForm.Field> FIELDS =
      List.of(
          FilterForm.Field.of("about", "Who takes part", "text"),
          FilterForm.Field.of("place", "Place", "text"),
          FilterForm.Field.of("from", "From", "date"),
          FilterForm.Field.of("to", "Up to", "date"));

  public EventsView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(head);
    Objects.requireNonNull(form);
    facets = List.copyOf(facets);
    Objects.requireNonNull(counted);
    days = List.copyOf(days);
    Objects.requireNonNull(spots);
    Objects.requireNonNull(pager);
    Objects.requireNonNull(hint);
  }

  /** What was reported on one day. */
  public record Day(String title, List<EventItem> items) {
    public Day {
      items = List.copyOf(items);
    }
  }

  /**
   * A page of the list.
   *
   * @param here the list as it is
   * @param page its rows, and what facets count
   */
  public static EventsView of(Frame frame, Address here, Narrowed<Told> page) {
    ListHead head =
        ListHead.of(
            "Events",
            "What happened, by whose account, and how firmly. Newest articles first; what several"
                + " tell stands once on a page.",
            here,
            List.of("csv", "json", "geojson"));
    return new EventsView(
        frame.searchedFor(here.value("q")),
        head,
        FilterForm.of(here, FIELDS),
        facets(here, page.newest()),
        Facet.counted(page.newest().size(), page.all()),
        days(once(page.rows())),
        Spots.of(once(page.newest()), here),
        Pager.of(here, page.next()),
        head.filters().isEmpty() ? Hint.ofEmptyArchive() : Hint.ofFilters(head.clear()));
  }

  private static List<Facet> facets(Address here, List<Told> rows) {
    return List.of(
        Facet.of("type", "Event", here, rows, row -> row.event().type(), Happenings::type),
        Facet.of(
            "outlet", "Outlet", here, rows, row -> row.event().source().outlet(), name -> name),
        Facet.of(
            "certain",
            "Certainty",
            here,
            rows,
            row ->
                Optional.of("true")
                    .filter(yes -> row.event().author().filter("CT+"::equals).isPresent()),
            yes -> "the report is certain"));
  }

  /** Of what several documents tell as one, the first telling. */
  private static List<Told> once(List<Told> rows) {
    Set<String> told = new HashSet<>();
    return rows.stream().filter(row -> row.happening().map(told::add).orElse(true)).toList();
  }

  private static List<Day> days(List<Told> rows) {
    Map<String, List<EventItem>> days = new LinkedHashMap<>();
    for (Told row : rows) {
      String day = row.event().source().day().map(Dates::of).orElse("Without a date");
      days.computeIfAbsent(day, key -> new ArrayList<>()).add(EventItem.of(row));
    }
    return days.entrySet().stream().map(each -> new Day(each.getKey(), each.getValue())).toList();
  }
}
