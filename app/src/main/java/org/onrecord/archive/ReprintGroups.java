package org.onrecord.archive;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.archive.reprint.Article;
import org.onrecord.archive.reprint.Reprints;
import org.onrecord.record.NewsRecord;

/**
 * Finds out of which group of reprints a document is, as it is stored. Only the newest version of a
 * page is in a group with others; the older ones stand alone, so that a correction is no reprint of
 * what it corrects.
 *
 * <p>No state; safe to share between threads.
 */
final class ReprintGroups implements Afterwards {
  /** Lets a document that stands alone be placed anew when it is stored. */
  static void forget(Handle handle, long document) {
    handle.execute("DELETE FROM signature WHERE document = ?", document);
  }

  @Override
  public void stored(Writing writing, long document, NewsRecord record) {
    Handle handle = writing.handle();
    ReprintRows rows = new ReprintRows(handle, document);
    if (rows.isSigned()) {
      return; // the same text was read again
    }
    Reprints reprints = new Reprints(rows);
    rows.sign(record.text());
    Optional<Article> older = rows.older();
    older.ifPresent(reprints::withdraw);
    if (rows.isNewest()) {
      reprints.place(new Article(document, record.published(), record.text()));
    }
  }
}
