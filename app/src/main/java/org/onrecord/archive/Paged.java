package org.onrecord.archive;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows page by page, in the order of their numbers: however many there are, few are held, and no
 * connection is held between pages. Not for sharing between threads.
 */
final class Paged<T> implements Iterator<T> {
  private final LongFunction<List<T>> pages;
  private final ToLongFunction<T> number;
  private Iterator<T> page = Collections.emptyIterator();
  private long last;
  private boolean ended;

  private Paged(LongFunction<List<T>> pages, ToLongFunction<T> number, long since) {
    this.pages = pages;
    this.number = number;
    this.last = since;
  }

  /**
   * All rows behind a number.
   *
   * @param pages the next rows behind a number; none at the end
   */
  static <T> Stream<T> stream(LongFunction<List<T>> pages, ToLongFunction<T> number, long since) {
    Iterable<T> rows = () -> new Paged<>(pages, number, since);
    return StreamSupport.stream(rows.spliterator(), false);
  }

  @Override
  public boolean hasNext() {
    if (!page.hasNext() && !ended) {
      List<T> next = pages.apply(last);
      page = next.iterator();
      ended = next.isEmpty();
    }
    return page.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    T row = page.next();
    last = number.applyAsLong(row);
    return row;
  }
}
