package org.onrecord.web.page;

import java.util.Objects;

/**
 * What stands where there is nothing to show: why, and what to do.
 *
 * @param title why there is nothing
 * @param text what can be done
 * @param href leads to where it can be done
 * @param link its words
 */
public record Hint(String title, String text, String href, String link) {
  public Hint {
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(href);
    Objects.requireNonNull(link);
  }

  /** Of an archive without documents. */
  public static Hint ofEmptyArchive() {
    return new Hint(
        "This archive is empty.",
        "Add articles, and what is said and told in them is listed here.",
        "/add",
        "Add articles");
  }

  /** Of an archive in which no sources disagree. */
  public static Hint ofNoDisputes() {
    return new Hint(
        "No sources contradict each other yet.",
        "Add articles of several outlets: where one denies, contradicts or counts otherwise, both"
            + " sides are listed here.",
        "/add",
        "Add articles");
  }

  /**
   * Of a list that its filters leave empty.
   *
   * @param clear leads to the list without them
   */
  public static Hint ofFilters(String clear) {
    return new Hint(
        "Nothing fits.",
        "Take away one of the filters, or look for fewer words.",
        clear,
        "Show everything");
  }
}
