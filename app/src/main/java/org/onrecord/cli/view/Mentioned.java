package org.onrecord.cli.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.export.plain.ActorName;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;

/**
 * A paragraph of actors who have no heading of their own.
 *
 * @param heading what they have in common
 * @param actors each with its remark
 */
record Mentioned(String heading, List<Entry> actors) {

  /**
   * An actor of the paragraph.
   *
   * @param remark what stands behind its name
   */
  record Entry(ActorName name, String remark) {}

  /** Those of whom only others say that they said something, with the numbers of what. */
  static Mentioned onlyTold(NewsRecord record, Speakers speakers) {
    return new Mentioned(
        "Quoted by others only",
        speakers.onlyTold().stream()
            .map(each -> entry(each.actor(), numbers(each.told()), record))
            .toList());
  }

  /** Those with a name, and countries, that say nothing; most often mentioned first. */
  static Mentioned silent(NewsRecord record, Speakers speakers) {
    return new Mentioned(
        "Also mentioned",
        record.actors().stream()
            .filter(actor -> actor.name().isPresent() || actor.kind() == Actor.Kind.COUNTRY)
            .filter(actor -> !speakers.isQuoted(actor))
            .sorted(Comparator.comparingInt(actor -> -actor.mentions().size()))
            .map(actor -> entry(actor, times(actor.mentions().size()), record))
            .toList());
  }

  private static Entry entry(Actor actor, String remark, NewsRecord record) {
    return new Entry(ActorName.of(actor, record.text()), remark);
  }

  private static String times(int mentions) {
    return mentions == 1 ? "" : "×" + mentions;
  }

  /** The numbers of statements, as a list in brackets. */
  static String numbers(List<Numbered> statements) {
    return statements.stream()
        .map(each -> String.valueOf(each.number()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  void writeTo(Wrap wrap) {
    if (actors.isEmpty()) {
      return;
    }
    wrap.begin("", "").end();
    wrap.begin("", "").put(heading, Style.STRONG).end();
    wrap.begin("  ", "  ");
    for (int i = 0; i < actors.size(); i++) {
      Entry entry = actors.get(i);
      wrap.put(i > 0 ? " · " : "", Style.FAINT).put(entry.name().name(), Style.PLAIN);
      entry.name().role().ifPresent(role -> wrap.put(", " + role, Style.PLAIN));
      wrap.put(entry.remark().isEmpty() ? "" : " " + entry.remark(), Style.FAINT);
    }
    wrap.end();
  }
}
