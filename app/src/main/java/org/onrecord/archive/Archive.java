package org.onrecord.archive;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.record.Ids;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.watch.FeedMemory;

/**
 * The archive of what was read: documents with their records, who appears in them, what failed.
 *
 * <p>Each document is added whole or not at all, and once added it stays, whatever becomes of the
 * program. Others, in this process or another, read meanwhile and see what is done; they write one
 * after the other. Safe to share between threads. All methods throw {@link ArchiveException} where
 * the database can't be used.
 */
public final class Archive implements AutoCloseable {
  private static final int DOCUMENTS_A_PAGE = 16;
  private static final int CHANGES_A_PAGE = 1000;

  private final Database database;
  private final InstantSource clock;
  private final List<Afterwards> afterwards;

  private Archive(Database database, InstantSource clock, List<Afterwards> afterwards) {
    this.database = database;
    this.clock = clock;
    this.afterwards = List.copyOf(afterwards);
  }

  /**
   * The archive that lies there; its tables are brought up to date.
   *
   * @throws ArchiveException if there is none, or it can't be used; the message tells a person why
   */
  public static Archive open(Location location) {
    return of(location, false);
  }

  /**
   * The archive that lies there, made where there is none.
   *
   * @throws ArchiveException if it can't be made or used; the message tells a person why
   */
  public static Archive openOrCreate(Location location) {
    return of(location, true);
  }

  private static Archive of(Location location, boolean create) {
    Database database =
        switch (location) {
          case Location.File file -> SqliteFile.open(file, create);
          case Location.Server server -> PostgresServer.open(server);
        };
    return new Archive(database, InstantSource.system(), List.of(new ReprintGroups()));
  }

  /** This archive, with something that is worked out of each document as it is stored. */
  public Archive with(Afterwards... more) {
    return new Archive(
        database, clock, Stream.concat(afterwards.stream(), Stream.of(more)).toList());
  }

  /** This archive, with another clock. */
  public Archive at(InstantSource clock) {
    return new Archive(database, clock, afterwards);
  }

  /**
   * Whether there is a document of that id (see {@code Ids.document}): it need not be read again.
   */
  public boolean has(String document) {
    return read(handle -> new Documents(handle).has(document));
  }

  /**
   * Whether adding what was found would do nothing: it is there, and it is not the text that its
   * page had before, and now has again.
   */
  public boolean holds(Item.Found found) {
    String id = Ids.document(found.document());
    return read(handle -> new Documents(handle).has(id) && !Versions.isReturn(handle, id, found));
  }

  /**
   * Adds a document that was read, unless it is there. One that its page has gone back to becomes
   * the newest version again. When this returns, it is kept.
   *
   * @param found what the record was made of
   * @param reader version of the reader
   */
  public Added add(NewsRecord record, Item.Found found, String reader) {
    return database.write(handle -> adding(handle).add(record, found, reader));
  }

  /**
   * Puts another reading of a document in the place of the one that is there; nothing is done if
   * there is no such document.
   *
   * @param record of the same text
   */
  public void replace(NewsRecord record, String reader) {
    database.write(
        handle -> {
          adding(handle).replace(record, reader);
          return record;
        });
  }

  private Adding adding(Handle handle) {
    return new Adding(handle, database.dialect(), now(), afterwards);
  }

  /** A document, whole. */
  public Optional<Kept> document(String id) {
    return read(handle -> new Documents(handle).find(id));
  }

  /** All documents in the order in which they were added; few are held at a time. */
  public Stream<Kept> documents() {
    return documents(Optional.empty());
  }

  /** As {@link #documents()}, but those that another version of the reader read. */
  public Stream<Kept> documentsNotBy(String reader) {
    return documents(Optional.of(reader));
  }

  /** How many words {@link #documentsNotBy} gives. */
  public long wordsNotBy(String reader) {
    return read(handle -> new Documents(handle).words(reader));
  }

  private Stream<Kept> documents(Optional<String> notBy) {
    return Paged.stream(
        key -> read(handle -> new Documents(handle).after(key, DOCUMENTS_A_PAGE, notBy)),
        Kept::key,
        0);
  }

  /**
   * Notes that something could not be read.
   *
   * @param source what a person knows it by
   * @param reason for a person
   */
  public void problem(String source, String reason) {
    database.write(
        handle -> {
          Problem problem = new Problem(source, now(), reason);
          new Problems(handle).put(problem);
          return problem;
        });
  }

  /** Notes that what stood in the way of a source is gone, if something did. */
  public void solved(String source) {
    if (read(handle -> new Problems(handle).has(source))) {
      database.write(
          handle -> {
            new Problems(handle).forget(source);
            return source;
          });
    }
  }

  /** What could not be read, in the order in which it was met. */
  public List<Problem> problems() {
    return read(handle -> new Problems(handle).all());
  }

  /** What is remembered of addresses that are polled. Safe to share between threads. */
  public FeedMemory feeds() {
    return new FeedTable(database);
  }

  /**
   * Says that two entities are one.
   *
   * @param into id of the one that stays
   * @param from id of the other
   * @param who says it
   * @throws ArchiveException if there are no such two
   */
  public Correction merge(String into, String from, String who) {
    return database.write(handle -> new Corrections(handle, now(), who).merge(into, from));
  }

  /**
   * Says that some actors of an entity are another one.
   *
   * @param entity its id
   * @param actors their ids
   * @param who says it
   * @throws ArchiveException if they are not in it, or if none would be left
   */
  public Correction split(String entity, Collection<String> actors, String who) {
    return database.write(handle -> new Corrections(handle, now(), who).split(entity, actors));
  }

  /**
   * Says that an entity is none.
   *
   * @param entity its id
   * @param who says it
   * @throws ArchiveException if there is no such entity
   */
  public Correction reject(String entity, String who) {
    return database.write(handle -> new Corrections(handle, now(), who).reject(entity));
  }

  /**
   * Undoes a correction; others stand.
   *
   * @throws ArchiveException if there is none of that number, if it is undone, or if another must
   *     be undone before
   */
  public Correction undo(long number, String who) {
    return database.write(handle -> new Corrections(handle, now(), who).undo(number));
  }

  /** All that was ever corrected, in its order. */
  public List<Correction> corrections() {
    return read(handle -> new CorrectionLog(handle).all());
  }

  /**
   * What was corrected, the newest first.
   *
   * @param before number that theirs are less than
   * @param most how many at most
   */
  public List<Correction> corrections(long before, int most) {
    return read(handle -> new CorrectionLog(handle).before(before, most));
  }

  /**
   * What was added, changed and removed, in its order.
   *
   * @param since number of the last change that is known; 0 for all
   */
  public Stream<Change> changes(long since) {
    return Paged.stream(
        seq -> read(handle -> Changes.after(handle, seq, CHANGES_A_PAGE)), Change::seq, since);
  }

  /** Why nothing can be written to it, for a person; empty where something can. */
  public Optional<String> protection() {
    return database.protection();
  }

  /** For queries: reads what is there at one moment. Texts are bound and read as they are. */
  public <T> T read(Function<Handle, T> query) {
    return database.read(query);
  }

  /** For what belongs to documents: whole or not at all; no other writes meanwhile. */
  public <T> T write(Function<Handle, T> work) {
    return database.write(work);
  }

  /** Which database it is, where queries differ. */
  Dialect dialect() {
    return database.dialect();
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  @Override
  public void close() {
    database.close();
  }
}
