package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What stands over a list: what it is, by what it is narrowed, and where it can be taken away.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param title of the list
 * @param lead what it shows, in a sentence
 * @param filters by which it is narrowed
 * @param clear leads to the whole list
 * @param exports files with all that the filters let through
 */
public record ListHead(
    String title, String lead, List<Filter> filters, String clear, List<Link> exports) {
  public ListHead {
    Objects.requireNonNull(title);
    Objects.requireNonNull(lead);
    filters = List.copyOf(filters);
    Objects.requireNonNull(clear);
    exports = List.copyOf(exports);
  }

  /**
   * One that narrows the list.
   *
   * @param name of the parameter, in plain words
   * @param href the list without it
   */
  public record Filter(String name, String value, String href) {}

  /** A link with its words. */
  public record Link(String text, String href) {}

  /**
   * Of a list.
   *
   * @param here the list as it is
   * @param endings of the files, such as {@code json}
   */
  public static ListHead of(String title, String lead, Address here, List<String> endings) {
    List<Filter> filters = new ArrayList<>();
    for (Map.Entry<String, String> each : here.query().entrySet()) {
      if (Parameters.narrows(each.getKey(), each.getValue())) {
        filters.add(
            new Filter(
                Parameters.named(each.getKey()),
                Shown.line(Parameters.shown(each.getKey(), each.getValue())),
                here.without(each.getKey()).toString()));
      }
    }
    Address whole = here.without("cursor").without("limit");
    return new ListHead(
        title,
        lead,
        filters,
        here.path(),
        endings.stream()
            .map(
                ending ->
                    new Link(
                        ending.equals("geojson") ? "GeoJSON" : ending.toUpperCase(Locale.ROOT),
                        whole.at(here.path() + "." + ending).toString()))
            .toList());
  }
}
