package org.onrecord.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Ids for new rows of a table: those that are wanted where they are free, else numbered ones. Which
 * of the wanted ones are taken is looked up at once. For one transaction.
 */
final class FreeIds {
  private final Handle handle;
  private final String table;
  private final Set<String> wanted;
  private final Set<String> taken;

  /**
   * @param table with a column {@code id}
   * @param wanted all that will be asked for
   */
  FreeIds(Handle handle, String table, Collection<String> wanted) {
    this.handle = handle;
    this.table = table;
    this.wanted = Set.copyOf(wanted);
    taken = new HashSet<>(taken(this.wanted));
  }

  /** Takes the id, or the first numbered one that is free. */
  String take(String id) {
    String free = Numbered.of(id, this::isFree);
    taken.add(free);
    return free;
  }

  private boolean isFree(String id) {
    return !taken.contains(id) && (wanted.contains(id) || taken(Set.of(id)).isEmpty());
  }

  private List<String> taken(Collection<String> ids) {
    return Rows.read(
        handle,
        "SELECT " + table + ".id FROM " + table + " JOIN ",
        ids.stream().map(List::of).toList(),
        "ON " + table + ".id = asked.column1",
        (rows, context) -> rows.getString(1));
  }
}
