package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;

/**
 * Something that is being added, or was.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param number tells it from others of this server
 * @param name what a person knows it by
 * @param href leads to what it came to, where that is one document of the same name; else empty
 * @param state how far it is, in words
 * @param kind {@code waiting}, {@code reading}, {@code done} (all of it), {@code part} (not all),
 *     {@code stopped} or {@code failed}
 * @param percent how much of it is done; 0 where that is not known
 * @param documents that are kept; the first of them
 * @param failures what could not be read; the first of them
 * @param notes what there is to say of documents that were read
 * @param unlisted what else came of it, in words; may be empty
 */
public record JobItem(
    long number,
    String name,
    String href,
    String state,
    String kind,
    long percent,
    List<Document> documents,
    List<Line> failures,
    List<Line> notes,
    String unlisted) {
  public JobItem {
    Objects.requireNonNull(name);
    Objects.requireNonNull(href);
    Objects.requireNonNull(state);
    Objects.requireNonNull(kind);
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
    Objects.requireNonNull(unlisted);
  }

  /** A document that is kept, and what came of it, in words; empty where it is as of all. */
  public record Document(String title, String href, String came) {}

  /** What is said of something; its name is empty where it is the whole. */
  public record Line(String name, String text) {}

  /** Whether nothing more will come of it. */
  public boolean ended() {
    return !kind.equals("waiting") && !kind.equals("reading");
  }
}
