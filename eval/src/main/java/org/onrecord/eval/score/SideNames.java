package org.onrecord.eval.score;

import java.util.stream.Stream;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;

/**
 * Who takes a side of a dispute.
 *
 * <p>No state; safe to share between threads.
 */
final class SideNames {
  private SideNames() {}

  /**
   * Whether who takes a side is named like the gold's: by a mention that is no pronoun, or by the
   * words of a statement's source; the report itself by {@code author}.
   */
  static boolean isNamed(Dispute.Side side, String gold, NewsRecord record) {
    if (gold.equals(Commitment.AUTHOR)) {
      return side.actors().contains(Commitment.AUTHOR);
    }
    String who = FoundViews.plain(gold);
    return names(side, record).anyMatch(name -> FoundViews.isLike(FoundViews.plain(name), who));
  }

  private static Stream<String> names(Dispute.Side side, NewsRecord record) {
    Stream<String> actors =
        record.actors().stream()
            .filter(actor -> side.actors().contains(actor.id()))
            .flatMap(actor -> names(actor, record));
    Stream<String> sources =
        record.statements().stream()
            .filter(statement -> side.statements().contains(statement.id()))
            .flatMap(statement -> statement.source().stream())
            .map(span -> span.in(record.text()));
    return Stream.concat(actors, sources);
  }

  private static Stream<String> names(Actor actor, NewsRecord record) {
    return actor.mentions().stream()
        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
        .map(mention -> mention.span().in(record.text()));
  }
}
