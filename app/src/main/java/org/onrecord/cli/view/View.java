package org.onrecord.cli.view;

import java.util.Locale;
import org.onrecord.reading.language.Language;
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

  /** Lines of text that end with a line feed; characters of the article can't steer a terminal. */
  public String of(String name, NewsRecord record) {
    StringBuilder out = new StringBuilder(2 * record.text().length() + 1024);
    int width = width(columns);
    Wrap wrap = new Wrap(out, colour, width);
    wrap.begin("", "").put("─".repeat(width), Style.FAINT).end();
    wrap.begin("", "").put(Harmless.line(header(name, record)), Style.FAINT).end();
    if (colour && !record.statements().isEmpty()) {
      legend(wrap);
    }
    record.title().ifPresent(title -> title(Harmless.line(title), wrap));
    out.append('\n');
    new Article(record, colour).writeTo(wrap);
    out.append('\n');
    new Statements(record).writeTo(wrap);
    out.append('\n');
    return out.toString();
  }

  /** As wide as a terminal of so many columns, and as can be read with ease. */
  static int width(int columns) {
    return Math.clamp(columns, NARROWEST, WIDEST);
  }

  private static String header(String name, NewsRecord record) {
    return name
        + record.published().map(date -> " · " + date).orElse("")
        + (record.language().equals("en") ? "" : " · " + language(record.language()));
  }

  private static String language(String tag) {
    return tag.equals(Language.UNDETERMINED)
        ? "language unknown"
        : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
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
