package org.onrecord.source;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * What each of some parts leads to, one after the other, a part opened when the one before it is
 * used up. Not for sharing between threads.
 */
public final class Chain<P, T> implements Iterator<T> {
  private final Iterator<P> parts;
  private final Function<P, Iterator<T>> open;
  private Iterator<T> current = Collections.emptyIterator();

  /**
   * @param open what a part leads to
   */
  public Chain(Iterable<P> parts, Function<P, Iterator<T>> open) {
    this.parts = parts.iterator();
    this.open = open;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && parts.hasNext()) {
      current = open.apply(parts.next());
    }
    return current.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }
}
