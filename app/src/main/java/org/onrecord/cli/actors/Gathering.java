package org.onrecord.cli.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.record.NewsRecord;

/**
 * Gathers the actors of records as they are read, and lists them. Of each document it holds what is
 * shown of its actors, not its text. Not for sharing between threads.
 */
final class Gathering {
  private static final Comparator<Row> ORDER =
      Comparator.comparingInt(Row::quoted)
          .thenComparingInt(Row::mentioned)
          .reversed()
          .thenComparingInt(Row::order);

  private final boolean all;
  private final List<Appearance> appearances = new ArrayList<>();
  private int read;
  private int unlisted;

  /**
   * @param all whether those are listed who have no name and are not quoted
   */
  Gathering(boolean all) {
    this.all = all;
  }

  /**
   * Adds the actors of a record.
   *
   * @param name what a person knows the document by
   */
  void add(String name, NewsRecord record) {
    List<Appearance> added = Appearance.of(record, name, read).toList();
    List<Appearance> listed = added.stream().filter(each -> all || each.isChief()).toList();
    appearances.addAll(listed);
    read += added.size();
    unlisted += added.size() - listed.size();
  }

  /** Most often quoted first, then most often mentioned. */
  List<Row> rows() {
    return Joining.of(appearances).stream().sorted(ORDER).toList();
  }

  /** How many were passed over because they have no name and are not quoted. */
  int unlisted() {
    return unlisted;
  }
}
