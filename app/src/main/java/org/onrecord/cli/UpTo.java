package org.onrecord.cli;

import java.util.Iterator;
import java.util.function.BooleanSupplier;
import org.onrecord.source.Item;

/**
 * Items, until somebody says that no other is wanted; asked only where there is another. Not for
 * sharing between threads.
 */
record UpTo(BooleanSupplier goesOn, Iterator<Item> items) implements Iterator<Item> {
  @Override
  public boolean hasNext() {
    return items.hasNext() && goesOn.getAsBoolean();
  }

  @Override
  public Item next() {
    return items.next();
  }
}
