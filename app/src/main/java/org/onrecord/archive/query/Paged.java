package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Looks up what belongs to many rows a handful at a time, so that few are held. */
final class Paged {
  private static final int AT_ONCE = 100;

  private Paged() {}

  /**
   * Lazily, in the order of the rows.
   *
   * @param lookUp gives for a handful of rows what they become
   */
  static <R, T> Stream<T> of(Stream<R> rows, Function<List<R>, List<T>> lookUp) {
    Iterator<R> each = rows.iterator();
    Iterator<List<R>> pages =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public List<R> next() {
            List<R> page = new ArrayList<>();
            do {
              page.add(each.next());
            } while (page.size() < AT_ONCE && each.hasNext());
            return page;
          }
        };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false)
        .flatMap(page -> lookUp.apply(page).stream())
        .onClose(rows::close);
  }
}
