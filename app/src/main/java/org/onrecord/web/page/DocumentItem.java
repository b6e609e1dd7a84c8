package org.onrecord.web.page;

import java.util.Locale;
import java.util.Objects;
import org.onrecord.archive.query.Filed;

/**
 * A document as a row shows it.
 *
 * @param origin leads to it
 * @param author as the document says; may be empty
 * @param words how many it has, in words
 * @param reports of which other documents it has the words, or they its own, in words; may be empty
 */
public record DocumentItem(Origin origin, String author, String words, String reports) {
  public DocumentItem {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(author);
    Objects.requireNonNull(words);
    Objects.requireNonNull(reports);
  }

  /** As an archive has it. */
  public static DocumentItem of(Filed filed) {
    return new DocumentItem(
        Origin.of(filed.source()),
        Shown.line(filed.author().orElse("")),
        String.format(Locale.ROOT, filed.words() == 1 ? "%,d word" : "%,d words", filed.words()),
        reports(filed));
  }

  private static String reports(Filed filed) {
    if (!filed.source().reprint().equals(filed.source().id()) || filed.reports() < 2) {
      return "";
    }
    long others = filed.reports() - 1;
    return String.format(Locale.ROOT, others == 1 ? "%,d reprint" : "%,d reprints", others);
  }
}
