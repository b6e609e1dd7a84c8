package org.onrecord.cli.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/**
 * Gathers the actors of records as they are read, and lists them. Of each document it holds what is
 * shown of its actors, not its text. Not for sharing between threads.
 */
public final class Gathering {
  private static final Comparator<Row> ORDER =
      Comparator.comparingInt(Row::quoted)
          .thenComparingInt(Row::mentioned)
          .reversed()
          .thenComparingInt(Row::order);

  private final boolean all;
  private final List<Appearance> appearances = new ArrayList<>();
  private final Set<String> documents = new HashSet<>();
  private int unlisted;

  /**
   * @param all whether those are listed who have no name and are not quoted
   */
  public Gathering(boolean all) {
    this.all = all;
  }

  /**
   * Adds the actors of a record; one that was added before counts once.
   *
   * @param name what a person knows the document by
   */
  public void add(String name, NewsRecord record) {
    if (!documents.add(record.id())) {
      return;
    }
    Map<String, Integer> quoted = new HashMap<>();
    for (Statement statement : record.statements()) {
      statement.speaker().ifPresent(id -> quoted.merge(id, 1, Integer::sum));
    }
    String source = record.uri().orElse(name);
    for (Actor actor : record.actors()) {
      int times = quoted.getOrDefault(actor.id(), 0);
      if (all || actor.name().isPresent() || times > 0) {
        appearances.add(Appearance.of(appearances.size(), record, source, actor, times));
      } else {
        unlisted++;
      }
    }
  }

  /** Most often quoted first, then most often mentioned. */
  public List<Row> rows() {
    return Joining.of(appearances).stream().sorted(ORDER).toList();
  }

  /** How many were passed over because they have no name and are not quoted. */
  public int unlisted() {
    return unlisted;
  }
}
