package org.onrecord.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.archive.query.Totals;

/**
 * The first page.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param figures how much there is
 * @param disputes the newest
 * @param documents the newest
 * @param hint shown where there is nothing
 */
public record StartView(
    Frame frame,
    List<Figure> figures,
    List<DisputeItem> disputes,
    List<DocumentItem> documents,
    Hint hint) {
  public StartView {
    Objects.requireNonNull(frame);
    figures = List.copyOf(figures);
    disputes = List.copyOf(disputes);
    documents = List.copyOf(documents);
    Objects.requireNonNull(hint);
  }

  /** How many there are of something. */
  public record Figure(String count, String name, String note, String href) {}

  /** How much there is, each leading to its list. */
  public static List<Figure> figures(Totals totals) {
    return List.of(
        figure(totals.documents(), "article", repeated(totals), "/sources"),
        figure(totals.statements(), "statement", "", "/statements"),
        figure(totals.events(), "event", "", "/events"),
        figure(totals.disputes() + totals.across(), "dispute", across(totals), "/disputes"));
  }

  private static Figure figure(long count, String name, String note, String href) {
    return new Figure(
        String.format(Locale.ROOT, "%,d", count), count == 1 ? name : name + "s", note, href);
  }

  private static String repeated(Totals totals) {
    return totals.reprints() == 0
        ? ""
        : String.format(Locale.ROOT, "%,d repeat another", totals.reprints());
  }

  private static String across(Totals totals) {
    return totals.across() == 0
        ? ""
        : totals.disputes() == 0
            ? "between articles"
            : String.format(Locale.ROOT, "%,d between articles", totals.across());
  }
}
