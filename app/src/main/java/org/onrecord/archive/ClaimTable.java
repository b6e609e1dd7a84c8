package org.onrecord.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.reading.dispute.Stories;

/** What of documents others may dispute, and which may tell of the same. Within a transaction. */
public final class ClaimTable {
  /** Of so many at most, many may be reprints of one report. */
  private static final int LOOKED_AT = 10 * Stories.MET;

  private final Handle handle;

  public ClaimTable(Writing writing) {
    handle = writing.handle();
  }

  /**
   * A document that may tell of the same.
   *
   * @param key of its row
   * @param id its id
   * @param source of which source it is: the same number for all reprints of a report
   * @param isLater whether it was published after the one at hand
   */
  public record Other(long key, String id, long source, boolean isLater) {}

  /** Keeps the claims of a document, instead of those that were there. */
  public void keep(long document, Claims claims) {
    handle.execute("DELETE FROM claim WHERE document = ?", document);
    handle.execute("DELETE FROM topic WHERE document = ?", document);
    handle.execute("INSERT INTO claim (document, claims) VALUES (?, ?)", document, claims.bytes());
    PreparedBatch rows = handle.prepareBatch("INSERT INTO topic (word, document) VALUES (?, ?)");
    claims.topics().stream().sorted().forEach(word -> rows.add(word, document));
    if (rows.size() > 0) {
      rows.execute();
    }
  }

  /**
   * The few documents that share most rare words with one, by the rule of {@link Stories}, without
   * versions of its page and its reprints, and of reprints of one report one; none if it is
   * superseded.
   */
  public List<Other> candidates(long document) {
    return handle
        .createQuery(
            """
            SELECT other.key, other.id, other.reprint AS source,
              coalesce(other.moment, other.added) > coalesce(this.moment, this.added)
                AS is_later
            FROM document this
            CROSS JOIN (
              SELECT topic.word,
                CASE WHEN topic.word LIKE :no_name THEN 1 ELSE :name END AS points,
                (SELECT count(*) FROM
                  (SELECT 1 FROM topic all_ WHERE all_.word = topic.word LIMIT :common) few)
                AS documents
              FROM topic WHERE topic.document = :document) mine
            JOIN topic theirs ON theirs.word = mine.word AND theirs.document <> this.key
            JOIN document other ON other.key = theirs.document
            WHERE this.key = :document
              AND this.superseded_by IS NULL AND other.superseded_by IS NULL
              AND other.page <> this.page AND other.reprint <> this.reprint
              AND mine.documents < :common
            GROUP BY other.key, other.id, other.reprint, other.moment, other.added,
              this.moment, this.added
            HAVING sum(mine.points) >= :shared
            ORDER BY sum(1.0 * mine.points / mine.documents) DESC, other.key
            LIMIT :looked_at
            """)
        .bind("document", document)
        .bind("no_name", Stories.NO_NAME + "%")
        .bind("name", Stories.NAME)
        .bind("common", Stories.COMMON)
        .bind("shared", Stories.SHARED)
        .bind("looked_at", LOOKED_AT)
        .map(ConstructorMapper.of(Other.class))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                Other::source, each -> each, (best, other) -> best, LinkedHashMap::new))
        .values()
        .stream()
        .limit(Stories.MET)
        .toList();
  }

  /** The claims of a document that has some, as {@link Claims#bytes} wrote them. */
  public byte[] claims(long document) {
    return handle
        .createQuery("SELECT claims FROM claim WHERE document = :document")
        .bind("document", document)
        .mapTo(byte[].class)
        .one();
  }
}
