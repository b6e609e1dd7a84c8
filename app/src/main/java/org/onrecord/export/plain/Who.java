package org.onrecord.export.plain;

import java.util.List;
import java.util.Optional;
import org.onrecord.record.Actor;
import org.onrecord.record.Participant;
import org.onrecord.record.Statement;

/** How those are called who speak and act. */
public final class Who {
  /** Stands for the report itself. */
  public static final String REPORT = "report";

  private static final String UNKNOWN = "speaker not known";

  private Who() {}

  /** An actor by its name, or by words of the article in quotation marks. */
  public static String of(Actor actor, Findings findings) {
    return ActorName.of(actor, findings.text()).name();
  }

  /** One who takes part in an event: by name, else in the words that stand there. */
  public static String of(Participant participant, Findings findings) {
    return findings
        .find(Actor.class, participant.actor())
        .map(actor -> of(actor, findings))
        .orElseGet(() -> Words.quoted(List.of(participant.span()), findings.text()));
  }

  /** One who makes a statement: by name, else in the words for the source. */
  public static String of(Statement statement, Findings findings) {
    return known(statement, findings).orElse(UNKNOWN);
  }

  /** One who makes a statement, if the article tells who. */
  public static Optional<String> known(Statement statement, Findings findings) {
    return speaker(statement, findings).or(() -> source(statement, findings.text()));
  }

  /** The name of the actor who speaks. */
  public static Optional<String> speaker(Statement statement, Findings findings) {
    return findings.find(Actor.class, statement.speaker()).map(actor -> of(actor, findings));
  }

  /** The words for the source in quotation marks. */
  public static Optional<String> source(Statement statement, String text) {
    return Optional.of(statement.source())
        .filter(spans -> !spans.isEmpty())
        .map(spans -> Words.quoted(spans, text));
  }
}
