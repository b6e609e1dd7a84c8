package org.onrecord.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.archive.reprint.Article;
import org.onrecord.archive.reprint.Catalogue;
import org.onrecord.archive.reprint.Signature;

/**
 * The groups of reprints as the archive keeps them. Only leaders have rows in the table of bands.
 * For one document that is stored; not for sharing between threads.
 */
final class ReprintRows implements Catalogue {
  private final Handle handle;
  private final long stored;

  ReprintRows(Handle handle, long stored) {
    this.handle = handle;
    this.stored = stored;
  }

  boolean isSigned() {
    return handle
        .createQuery("SELECT count(*) FROM signature WHERE document = :document")
        .bind("document", stored)
        .mapTo(Boolean.class)
        .one();
  }

  void sign(String text) {
    handle.execute(
        "INSERT INTO signature (document, hashes) VALUES (?, ?)",
        stored,
        Signature.of(text).bytes());
  }

  /** The version of its page that the stored document supersedes. */
  Optional<Article> older() {
    return handle
        .createQuery(
            "SELECT key FROM document WHERE superseded_by = :document"
                + " AND page = (SELECT page FROM document WHERE key = :document)")
        .bind("document", stored)
        .mapTo(Long.class)
        .findOne()
        .map(this::article);
  }

  boolean isNewest() {
    return handle
        .createQuery(
            "SELECT count(*) FROM document WHERE key = :document AND superseded_by IS NULL")
        .bind("document", stored)
        .mapTo(Boolean.class)
        .one();
  }

  @Override
  public List<Long> leaders(long[] bands, int crowd) {
    return bands.length == 0
        ? List.of()
        : handle
            .createQuery(
                "SELECT band.document FROM "
                    + Asked.table(Arrays.stream(bands).boxed().toList())
                    + " JOIN band ON band.hash = asked.column1"
                    + " WHERE (SELECT count(*) FROM (SELECT 1 FROM band one"
                    + " WHERE one.hash = asked.column1 LIMIT :more) few) <= :crowd")
            .bind("crowd", crowd)
            .bind("more", crowd + 1)
            .mapTo(Long.class)
            .list();
  }

  @Override
  public Article article(long key) {
    return handle
        .createQuery("SELECT key, published, text FROM document WHERE key = :key")
        .bind("key", key)
        .reduceRows(Optional.<Article>empty(), (none, row) -> Optional.of(article(row)))
        .orElseThrow(() -> new IllegalArgumentException("there is no document " + key));
  }

  private static Article article(RowView row) {
    return new Article(
        row.getColumn("key", Long.class),
        Optional.ofNullable(row.getColumn("published", String.class)),
        row.getColumn("text", String.class));
  }

  @Override
  public List<Long> followers(long leader, int most) {
    return handle
        .createQuery(
            "SELECT key FROM document WHERE reprint = :leader AND key <> :leader ORDER BY key"
                + " LIMIT :most")
        .bind("leader", leader)
        .bind("most", most)
        .mapTo(Long.class)
        .list();
  }

  @Override
  public void lead(long document, Signature signature) {
    move(document, document);
    bands("INSERT INTO band (hash, document) VALUES (:hash, :document)", document, signature);
  }

  @Override
  public void follow(long document, long leader) {
    move(document, leader);
    forgetBands(document);
  }

  @Override
  public void leave(long document) {
    move(document, document);
    forgetBands(document);
  }

  /** The change of another document is logged; the stored one is logged as such. */
  private void move(long document, long leader) {
    int moved =
        handle.execute(
            "UPDATE document SET reprint = ? WHERE key = ? AND reprint <> ?",
            leader,
            document,
            leader);
    if (moved > 0 && document != stored) {
      handle.execute(
          "INSERT INTO change (at, sort, id, what) SELECT"
              + " (SELECT added FROM document WHERE key = ?), 'document', id, 'changed'"
              + " FROM document WHERE key = ?",
          stored,
          document);
    }
  }

  private void forgetBands(long document) {
    handle
        .createQuery("SELECT hashes FROM signature WHERE document = :document")
        .bind("document", document)
        .mapTo(byte[].class)
        .findOne()
        .map(Signature::of)
        .ifPresent(
            signature ->
                bands(
                    "DELETE FROM band WHERE hash = :hash AND document = :document",
                    document,
                    signature));
  }

  private void bands(String sql, long document, Signature signature) {
    PreparedBatch batch = handle.prepareBatch(sql);
    for (long hash : signature.bands()) {
      batch.bind("hash", hash).bind("document", document).add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
