package org.onrecord.cli.view;

import java.util.Locale;
import org.onrecord.export.plain.Harmless;
import org.onrecord.reading.language.Language;
import org.onrecord.record.NewsRecord;

/** The lines that begin a document's page. */
final class DocumentLines {
  private DocumentLines() {}

  static void write(String name, NewsRecord record, int width, Wrap wrap) {
    wrap.begin("", "").put("─".repeat(width), Style.FAINT).end();
    wrap.begin("", "").put(Harmless.line(header(name, record)), Style.FAINT).end();
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
}
