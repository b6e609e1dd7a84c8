package org.onrecord.cli.view;

import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Harmless;
import org.onrecord.record.NewsRecord;

/**
 * A record as a page of a terminal.
 *
 * @param colour whether statements are marked in colour; else they are marked by signs
 * @param columns of the terminal; lines are no longer than can be read with ease
 */
public record View(boolean colour, int columns) {
  private static final int NARROWEST = 20;
  private static final int WIDEST = 100;

  public View(Page page) {
    this(page.colour(), page.columns());
  }

  /** Lines of text that end with a line feed; characters of the article can't steer a terminal. */
  public String of(String name, NewsRecord record) {
    StringBuilder out = new StringBuilder(2 * record.text().length() + 1024);
    int width = width(columns);
    Wrap wrap = new Wrap(out, colour, width);
    DocumentLines.write(name, record, width, wrap);
    if (colour && !record.statements().isEmpty()) {
      legend(wrap);
    }
    record.title().ifPresent(title -> title(Harmless.line(title), wrap));
    out.append('\n');
    new Article(record, colour).writeTo(wrap);
    out.append('\n');
    new Statements(record).writeTo(wrap);
    Findings findings = new Findings(record);
    new EventsSection(findings).writeTo(wrap);
    new DisputesSection(findings, colour, width).writeTo(out);
    out.append('\n');
    return out.toString();
  }

  /** As wide as a terminal of so many columns, and as can be read with ease. */
  public static int width(int columns) {
    return Math.clamp(columns, NARROWEST, WIDEST);
  }

  private static void legend(Wrap wrap) {
    wrap.begin("", "");
    wrap.put("who", Style.SOURCE)
        .put(" ", Style.PLAIN)
        .put("says", Style.CUE)
        .put(" ", Style.PLAIN);
    wrap.put("what", Style.CONTENT).put(", ", Style.FAINT).put("and what", Style.INNER_CONTENT);
    wrap.put(" inside that", Style.FAINT).end();
  }

  private static void title(String title, Wrap wrap) {
    wrap.begin("", "").end();
    wrap.begin("", "").put(title, Style.STRONG).end();
  }
}
