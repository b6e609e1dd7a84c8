package org.onrecord.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/** Stores the sentences of a document, and its title, to be found by their words. */
final class SentenceRows {
  private static final int TITLE = -1;

  private final Handle handle;
  private final Dialect dialect;
  private final long document;
  private final NewsRecord record;

  SentenceRows(Handle handle, Dialect dialect, long document, NewsRecord record) {
    this.handle = handle;
    this.dialect = dialect;
    this.document = document;
    this.record = record;
  }

  void store() {
    Keys keys = new Keys(handle, "sentence");
    List<Dialect.Sentence> indexed = new ArrayList<>();
    PreparedBatch rows =
        handle.prepareBatch(
            "INSERT INTO sentence (key, document, number, start_, end_)"
                + " VALUES (:key, :document, :number, :start, :end)");
    record
        .title()
        .ifPresent(
            title -> {
              indexed.add(new Dialect.Sentence(keys.next(), title));
              row(rows, indexed, TITLE, new Span(0, 0));
            });
    for (int i = 0; i < record.sentences().size(); i++) {
      Span span = record.sentences().get(i);
      indexed.add(new Dialect.Sentence(keys.next(), span.in(record.text())));
      row(rows, indexed, i, span);
    }
    if (rows.size() > 0) {
      rows.execute();
      dialect.index(handle, indexed);
    }
  }

  private void row(PreparedBatch rows, List<Dialect.Sentence> indexed, int number, Span span) {
    rows.bind("key", indexed.getLast().key())
        .bind("document", document)
        .bind("number", number)
        .bind("start", span.start())
        .bind("end", span.end())
        .add();
  }

  /** The number of the sentence that holds a character, or else of the last one before it. */
  int at(int offset) {
    int found = Collections.binarySearch(record.sentences(), new Span(offset, Integer.MAX_VALUE));
    return Math.max(0, -found - 2);
  }
}
