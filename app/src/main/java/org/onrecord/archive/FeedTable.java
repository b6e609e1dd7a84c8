package org.onrecord.archive;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.onrecord.source.watch.FeedMemory;
import org.onrecord.source.watch.FeedState;

/** How it stands with addresses that are polled: a row for each. Safe to share between threads. */
final class FeedTable implements FeedMemory {
  private final Database database;

  FeedTable(Database database) {
    this.database = database;
  }

  @Override
  public Optional<FeedState> of(String uri) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM feed WHERE uri = :uri")
                .bind("uri", uri)
                .reduceRows(Optional.<FeedState>empty(), (none, row) -> Optional.of(state(row))));
  }

  private static FeedState state(RowView row) {
    return new FeedState(
        row.getColumn("uri", String.class),
        Optional.ofNullable(row.getColumn("etag", String.class)),
        Optional.ofNullable(row.getColumn("last_modified", String.class)),
        Instant.parse(row.getColumn("next", String.class)),
        row.getColumn("failures", Integer.class));
  }

  @Override
  public void keep(FeedState state) {
    database.write(
        handle -> {
          handle.execute("DELETE FROM feed WHERE uri = ?", state.uri());
          put(handle, state);
          return state;
        });
  }

  private static void put(Handle handle, FeedState state) {
    handle
        .createUpdate(
            """
            INSERT INTO feed (uri, etag, last_modified, next, failures)
            VALUES (:uri, :etag, :last_modified, :next, :failures)
            """)
        .bind("uri", state.uri())
        .bind("etag", state.etag())
        .bind("last_modified", state.lastModified())
        .bind("next", state.next().toString())
        .bind("failures", state.failures())
        .execute();
  }

  @Override
  public void answers(String uri) {
    database.write(
        handle -> {
          new Problems(handle).forget(uri);
          return uri;
        });
  }

  @Override
  public boolean holds(String page) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT EXISTS (SELECT 1 FROM document WHERE page = :page)
                      OR EXISTS (SELECT 1 FROM document WHERE source = :page)
                    """)
                .bind("page", page)
                .mapTo(Boolean.class)
                .one());
  }
}
