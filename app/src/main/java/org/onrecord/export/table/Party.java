package org.onrecord.export.table;

import java.util.Optional;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Who;
import org.onrecord.reading.actor.Code;
import org.onrecord.record.Actor;
import org.onrecord.record.Participant;
import org.onrecord.record.Statement;

/**
 * One who acts, to whom something is done, or who tells of it: as the columns of a row have it.
 *
 * @param name its name, or words in quotation marks
 * @param country ISO 3166-1 alpha-3 or PLOVER's; empty where unknown
 * @param sector PLOVER's; empty where unknown
 */
record Party(String name, String country, String sector) {

  static Party of(Participant participant, Findings findings) {
    return of(Who.of(participant, findings), participant.actor(), findings);
  }

  /** One who is quoted; its name is empty where the article doesn't tell it. */
  static Party of(Statement statement, Findings findings) {
    return of(Who.known(statement, findings).orElse(""), statement.speaker(), findings);
  }

  private static Party of(String name, Optional<String> actor, Findings findings) {
    Code code =
        findings.find(Actor.class, actor).flatMap(Actor::code).map(Code::of).orElse(Code.NONE);
    return new Party(name, code.country().orElse(""), code.sector().orElse(""));
  }
}
