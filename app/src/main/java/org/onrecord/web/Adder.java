package org.onrecord.web;

import org.onrecord.archive.Added;
import org.onrecord.archive.ArchiveException;

/** Adds to an archive. For one thread at a time, but for {@link #close}. */
public interface Adder extends AutoCloseable {
  /**
   * Adds all documents of something, one after the other. When this returns, they are kept, and
   * what could not be read is noted in the archive.
   *
   * @throws ArchiveException if they can't be kept
   */
  void add(Offer offer, Listener listener);

  /** Breaks off what is being fetched; nothing is fetched any more. */
  @Override
  void close();

  /** Is told how far it is; on the thread that adds. */
  interface Listener {
    /** Whether another document may be begun; asked only where there is another. */
    boolean goesOn();

    /**
     * What came of a document that is kept.
     *
     * @param title its headline, else what it was found as
     */
    void kept(Added added, String title);

    /**
     * Something could not be read.
     *
     * @param name what a person knows it by
     * @param reason for a person
     */
    void failed(String name, String reason);

    /** What there is to say of a document that was read. */
    void noted(String name, String note);

    /** So many more bytes of the whole are done. */
    void passed(long bytes);
  }
}
