package org.onrecord.archive;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;

/** Stores a document and all that was found in it, within a transaction. For one use. */
final class Adding {
  private final Handle handle;
  private final Dialect dialect;
  private final String now;
  private final List<Afterwards> afterwards;
  private final Documents documents;
  private final Changes changes;
  private final EntityTable entities;

  Adding(Handle handle, Dialect dialect, String now, List<Afterwards> afterwards) {
    this.handle = handle;
    this.dialect = dialect;
    this.now = now;
    this.afterwards = afterwards;
    documents = new Documents(handle);
    changes = new Changes(handle, now);
    entities = new EntityTable(handle);
  }

  Added add(NewsRecord record, Item.Found found, String reader) {
    new Problems(handle).forget(found.name());
    if (documents.has(record.id())) {
      return Versions.isReturn(handle, record.id(), found)
          ? again(record, found, reader)
          : new Added.Same(record.id());
    }
    String page = Page.of(record.uri(), record.id());
    HappeningChanges happenings = new HappeningChanges(handle, changes).ofPage(page);
    long key = documents.insert(record, found, page, reader, now);
    changes.added(Changes.DOCUMENT, record.id());
    Optional<Versions.Other> other =
        new Versions(handle, changes).place(key, page, found.origin().fetched().orElse(now));
    store(key, record, Former.NONE, now);
    happenings.note(key);
    return other
        .<Added>map(version -> new Added.Version(record.id(), version.id()))
        .orElseGet(() -> new Added.New(record.id()));
  }

  /** The page has gone back to a text that it had before: that is its newest version again. */
  private Added again(NewsRecord record, Item.Found found, String reader) {
    Kept kept = documents.find(record.id()).orElseThrow();
    HappeningChanges happenings =
        new HappeningChanges(handle, changes).ofPage(kept.page()).of(kept.key());
    String fetched = found.origin().fetched().orElse(now);
    documents.found(kept.key(), found, fetched);
    Versions versions = new Versions(handle, changes);
    versions.takeOut(kept.key());
    Versions.Other other = versions.place(kept.key(), kept.page(), fetched).orElseThrow();
    ReprintGroups.forget(handle, kept.key());
    replace(kept, record, reader, happenings);
    return new Added.Version(record.id(), other.id());
  }

  void replace(NewsRecord record, String reader) {
    Optional<Kept> kept = documents.find(record.id());
    kept.ifPresent(
        it -> replace(it, record, reader, new HappeningChanges(handle, changes).of(it.key())));
  }

  private void replace(Kept kept, NewsRecord record, String reader, HappeningChanges happenings) {
    long key = kept.key();
    Former former = Former.of(handle, key);
    new Removal(handle).findings(key, happenings.ids());
    documents.replace(key, record, reader);
    changes.changed(Changes.DOCUMENT, record.id());
    store(key, record, former, kept.added());
    happenings.note(key);
    Renewal renewal = new Renewal(handle, entities, changes);
    former.left(record.actors()).forEach(renewal::renew);
  }

  private void store(long key, NewsRecord record, Former former, String added) {
    new Findings(handle, dialect, key, record)
        .store(new Entities(entities, changes).of(record, former), added);
    Writing writing = new Writing(handle);
    afterwards.forEach(each -> each.stored(writing, key, record));
  }
}
