package org.onrecord.archive.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.record.Dispute;

/**
 * Where sources do not agree, in one document or across several.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id as the record or the archive has it
 * @param relation in which way they do not agree
 * @param across whether it runs across documents
 * @param firstSeen when its second side was published, else when it came into the archive
 * @param confidence calibrated, in [0, 1]
 * @param sides two or more
 */
public record FoundDispute(
    String id,
    Dispute.Relation relation,
    boolean across,
    String firstSeen,
    double confidence,
    List<Side> sides) {
  public FoundDispute {
    Objects.requireNonNull(id);
    Objects.requireNonNull(relation);
    Objects.requireNonNull(firstSeen);
    sides = List.copyOf(sides);
  }

  /** What it is about, as the first who asserts an event tells it. */
  public Optional<Stand.Gist> about() {
    return sides.stream()
        .flatMap(side -> side.stands().stream())
        .flatMap(stand -> stand.event().stream())
        .findFirst();
  }

  /**
   * One side.
   *
   * @param number from 1
   * @param stands the words in which it is taken
   */
  public record Side(int number, List<Stand> stands) {
    public Side {
      stands = List.copyOf(stands);
    }

    /** In how many documents it is taken, reprints of one report counted once. */
    public int independent() {
      return (int) stands.stream().map(stand -> stand.source().reprint()).distinct().count();
    }
  }
}
