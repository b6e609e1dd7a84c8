package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Stand;
import org.onrecord.export.answer.About;
import org.onrecord.export.answer.Taker;
import org.onrecord.export.plain.Disagreement;

/**
 * A dispute in short.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param meaning in which way the sides do not agree
 * @param about what it is about; may be empty
 * @param day when it was first seen, in words
 * @param sides each by the first who takes it
 */
public record DisputeItem(String meaning, String about, String day, List<Side> sides) {
  public DisputeItem {
    Objects.requireNonNull(meaning);
    Objects.requireNonNull(about);
    Objects.requireNonNull(day);
    sides = List.copyOf(sides);
  }

  /**
   * One side.
   *
   * @param who takes it
   * @param words in which it is taken
   * @param origin leads to them
   * @param independent in how many documents, reprints counted once
   */
  public record Side(String who, String words, Origin origin, int independent) {}

  private static final int DAY = 10;
  private static final int WORDS = 240;

  /** As an archive has it. */
  public static DisputeItem of(FoundDispute dispute) {
    String seen = dispute.firstSeen();
    return new DisputeItem(
        Disagreement.of(dispute.relation()),
        Shown.line(About.of(dispute)),
        Dates.of(seen.substring(0, Math.min(DAY, seen.length()))),
        dispute.sides().stream()
            .filter(side -> !side.stands().isEmpty())
            .map(DisputeItem::side)
            .toList());
  }

  private static Side side(FoundDispute.Side side) {
    Stand first = side.stands().getFirst();
    return new Side(
        Shown.line(Taker.of(first)),
        Shown.line(first.words(), WORDS),
        Origin.of(first.source(), first.number()),
        side.independent());
  }
}
