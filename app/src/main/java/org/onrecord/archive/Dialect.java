package org.onrecord.archive;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Where the SQL of the two databases differs. */
enum Dialect {
  SQLITE("sqlite") {
    @Override
    String readOnly() {
      return "PRAGMA query_only = true";
    }

    @Override
    Optional<String> writing() {
      // What was appended goes to its place some dozen documents at a time, not a few: their rows
      // then share pages, and the disk is waited for less often. 40 MB.
      return Optional.of("PRAGMA wal_autocheckpoint = 10000");
    }

    @Override
    boolean hasTable(Handle handle, String name) {
      return handle
          .createQuery("SELECT count(*) FROM sqlite_master WHERE name = :name")
          .bind("name", name)
          .mapTo(Boolean.class)
          .one();
    }

    @Override
    boolean isEmpty(Handle handle) {
      return !handle.createQuery("SELECT count(*) FROM sqlite_master").mapTo(Boolean.class).one();
    }

    @Override
    void waitForTurn(Handle handle) {
      // Its writing transactions begin with BEGIN IMMEDIATE, which waits.
    }

    @Override
    void index(Handle handle, List<Sentence> sentences) {
      fill(
          handle.prepareBatch("INSERT INTO sentence_text (rowid, text) VALUES (:key, :text)"),
          sentences,
          Integer.MAX_VALUE);
    }
  },

  POSTGRESQL("postgresql") {
    @Override
    String readOnly() {
      return "SET default_transaction_read_only = on";
    }

    @Override
    Optional<String> writing() {
      return Optional.empty();
    }

    @Override
    boolean hasTable(Handle handle, String name) {
      return handle
          .createQuery("SELECT to_regclass(:name) IS NOT NULL")
          .bind("name", name)
          .mapTo(Boolean.class)
          .one();
    }

    @Override
    boolean isEmpty(Handle handle) {
      return handle
          .createQuery(
              "SELECT count(*) = 0 FROM information_schema.tables"
                  + " WHERE table_schema = current_schema()")
          .mapTo(Boolean.class)
          .one();
    }

    @Override
    void waitForTurn(Handle handle) {
      handle.execute("SELECT pg_advisory_xact_lock(?)", LOCK);
    }

    @Override
    void index(Handle handle, List<Sentence> sentences) {
      fill(
          handle.prepareBatch(
              "INSERT INTO sentence_text (rowid, text)"
                  + " VALUES (:key, to_tsvector('simple', :text))"),
          sentences.stream()
              .map(each -> new Sentence(each.key(), Unaccented.of(each.text())))
              .toList(),
          LONGEST);
    }
  };

  /** Any number will do, so long as it stays: who writes to an archive waits for it. */
  private static final long LOCK = 0x6f6e7265636f7264L;

  /**
   * A vector of words takes a megabyte at most; with its positions a text needs some times more.
   */
  private static final int LONGEST = 100_000;

  private final String folder;

  Dialect(String folder) {
    this.folder = folder;
  }

  /** A sentence to be found by its words. */
  record Sentence(long key, String text) {}

  /** The folder of the schema's versions, as Flyway names it. */
  String migrations() {
    return "classpath:org/onrecord/archive/" + folder;
  }

  /** What makes a connection refuse to write. */
  abstract String readOnly();

  /** What a connection that writes is told at its beginning. */
  abstract Optional<String> writing();

  /** Whether there is such a table. */
  abstract boolean hasTable(Handle handle, String name);

  /** Whether there is no table at all. */
  abstract boolean isEmpty(Handle handle);

  /** At the start of a transaction that writes: waits until no other does. */
  abstract void waitForTurn(Handle handle);

  /** Puts sentences into the full-text search. */
  abstract void index(Handle handle, List<Sentence> sentences);

  static void fill(PreparedBatch batch, List<Sentence> sentences, int longest) {
    for (Sentence each : sentences) {
      String text = each.text().substring(0, Math.min(longest, each.text().length()));
      batch.bind("key", each.key()).bind("text", text).add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
