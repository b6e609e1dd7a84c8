package org.onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.archive.reprint.Moment;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.source.Passages;
import org.onrecord.source.WordCount;

/** The table of documents. Not for sharing between threads. */
final class Documents {
  private static final String KEPT =
      """
      SELECT document.*, newer.id AS newer, alike.id AS alike
      FROM document
      LEFT JOIN document newer ON newer.key = document.superseded_by
      LEFT JOIN document alike ON alike.key = document.reprint
      """;

  private final Handle handle;

  Documents(Handle handle) {
    this.handle = handle;
  }

  boolean has(String id) {
    return handle
        .createQuery("SELECT count(*) FROM document WHERE id = :id")
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  /** Adds a row; returns its key. */
  long insert(NewsRecord record, Item.Found found, String page, String reader, String now) {
    Origin origin = found.origin();
    long key = new Keys(handle, "document").next();
    handle
        .createUpdate(
            """
            INSERT INTO document (
              key, id, page, source, uri, title, author, outlet, language, declared, published,
              moment, added, fetched, media_type, hash, reader, reprint, words, text, places, record)
            VALUES (
              :key, :id, :page, :source, :uri, :title, :author, :outlet, :language, :declared,
              :published, :moment, :added, :fetched, :media_type, :hash, :reader, :key, :words, :text,
              :places, :record)
            """)
        .bind("key", key)
        .bind("id", record.id())
        .bind("page", page)
        .bind("source", found.name())
        .bind("uri", record.uri())
        .bind("title", record.title())
        .bind("author", origin.author())
        .bind("outlet", origin.outlet())
        .bind("language", record.language())
        .bind("declared", origin.language())
        .bind("published", record.published())
        .bind("moment", Moment.of(record.published()))
        .bind("added", now)
        .bind("fetched", origin.fetched().orElse(now))
        .bind("media_type", origin.mediaType())
        .bind("hash", origin.hash())
        .bind("reader", reader)
        .bind("words", WordCount.of(record.text()))
        .bind("text", record.text())
        .bind("places", places(origin.passages()))
        .bind("record", Packed.text(RecordJson.lineWithoutText(record)))
        .execute();
    return key;
  }

  private static Optional<byte[]> places(Passages passages) {
    return passages.equals(Passages.SAME)
        ? Optional.empty()
        : Optional.of(Packed.passages(passages));
  }

  /** Says that the same text was found again, in another original. */
  void found(long key, Item.Found found, String fetched) {
    Origin origin = found.origin();
    handle
        .createUpdate(
            """
            UPDATE document SET source = :source, author = :author, outlet = :outlet,
              declared = :declared, fetched = :fetched, media_type = :media_type, hash = :hash,
              places = :places
            WHERE key = :key
            """)
        .bind("key", key)
        .bind("source", found.name())
        .bind("author", origin.author())
        .bind("outlet", origin.outlet())
        .bind("declared", origin.language())
        .bind("fetched", fetched)
        .bind("media_type", origin.mediaType())
        .bind("hash", origin.hash())
        .bind("places", places(origin.passages()))
        .execute();
  }

  /** How many words there are in those that another version of the reader read. */
  long words(String notBy) {
    return handle
        .createQuery("SELECT coalesce(sum(words), 0) FROM document WHERE reader <> :reader")
        .bind("reader", notBy)
        .mapTo(Long.class)
        .one();
  }

  /** Puts another record of the same text in the place of the one that is there. */
  void replace(long key, NewsRecord record, String reader) {
    handle
        .createUpdate(
            "UPDATE document SET title = :title, language = :language, reader = :reader,"
                + " record = :record"
                + " WHERE key = :key")
        .bind("key", key)
        .bind("title", record.title())
        .bind("language", record.language())
        .bind("reader", reader)
        .bind("record", Packed.text(RecordJson.lineWithoutText(record)))
        .execute();
  }

  Optional<Kept> find(String id) {
    return handle
        .createQuery(KEPT + "WHERE document.id = :id")
        .bind("id", id)
        .reduceRows(Optional.<Kept>empty(), (none, row) -> Optional.of(kept(row)));
  }

  /**
   * The next ones, in the order in which they were added.
   *
   * @param notBy version of the reader whose documents are left out
   */
  List<Kept> after(long key, int most, Optional<String> notBy) {
    Query query =
        handle.createQuery(
            KEPT
                + "WHERE document.key > :key AND document.reader <> :reader"
                + " ORDER BY document.key LIMIT :most");
    return query
        .bind("key", key)
        .bind("reader", notBy.orElse(""))
        .bind("most", most)
        .reduceRows(
            new ArrayList<Kept>(),
            (list, row) -> {
              list.add(kept(row));
              return list;
            });
  }

  private static Kept kept(RowView row) {
    String text = row.getColumn("text", String.class);
    String line = Packed.text(row.getColumn("record", byte[].class));
    return new Kept(
        row.getColumn("key", Long.class),
        RecordJson.read(line, text),
        row.getColumn("source", String.class),
        origin(row),
        row.getColumn("page", String.class),
        optional(row, "newer"),
        optional(row, "alike").orElseGet(() -> row.getColumn("id", String.class)),
        row.getColumn("added", String.class),
        row.getColumn("reader", String.class));
  }

  private static Origin origin(RowView row) {
    String fetched = row.getColumn("fetched", String.class);
    return new Origin(
        row.getColumn("hash", String.class),
        row.getColumn("media_type", String.class),
        Optional.of(fetched),
        optional(row, "author"),
        optional(row, "outlet"),
        optional(row, "declared"),
        Optional.ofNullable(row.getColumn("places", byte[].class))
            .map(Packed::passages)
            .orElse(Passages.SAME));
  }

  private static Optional<String> optional(RowView row, String column) {
    return Optional.ofNullable(row.getColumn(column, String.class));
  }
}
