package org.onrecord.cli.view;

import java.util.List;
import org.onrecord.export.plain.ActorName;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/** Who said what: the statements of a record under the actors who made them. */
final class Statements {
  private final NewsRecord record;
  private final Speakers speakers;
  private final Entries entries;

  Statements(NewsRecord record) {
    this.record = record;
    this.speakers = new Speakers(record);
    this.entries = new Entries(record);
  }

  void writeTo(Wrap wrap) {
    wrap.begin("", "").put(summary(), Style.STRONG).end();
    for (Speakers.Speaker speaker : speakers.outright()) {
      wrap.begin("", "").end();
      heading(speaker.actor(), wrap);
      speaker.said().forEach(each -> entries.write(each, wrap));
      told(speaker.told(), wrap);
    }
    if (!speakers.unknown().isEmpty()) {
      wrap.begin("", "").end();
      wrap.begin("", "  ").put("Speaker not known", Style.STRONG).end();
      speakers.unknown().forEach(each -> entries.writeWithSource(each, wrap));
    }
    Mentioned.onlyTold(record, speakers).writeTo(wrap);
    Mentioned.silent(record, speakers).writeTo(wrap);
  }

  private String summary() {
    List<Statement> statements = record.statements();
    if (statements.isEmpty()) {
      return "No statements.";
    }
    String by = " by " + count(speakers.size(), "actor");
    long unknown = statements.stream().filter(each -> each.speaker().isEmpty()).count();
    long known = statements.size() - unknown;
    return count(statements.size(), "statement")
        + (unknown == 0 ? by : known == 0 ? "" : ", " + known + by)
        + (unknown == 0 ? "" : ", " + unknown + " by " + notKnown(unknown));
  }

  private static String notKnown(long statements) {
    return statements == 1 ? "a speaker not known" : "speakers not known";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void heading(Actor actor, Wrap wrap) {
    ActorName name = ActorName.of(actor, record.text());
    wrap.begin("", "  ").put(name.name(), Style.SOURCE);
    name.role().ifPresent(role -> wrap.put(", " + role, Style.PLAIN));
    name.code().ifPresent(code -> wrap.put(" · " + code, Style.FAINT));
    wrap.end();
  }

  /** Where else the actor is quoted. */
  private static void told(List<Numbered> told, Wrap wrap) {
    if (!told.isEmpty()) {
      String remark = "quoted by others too " + Mentioned.numbers(told);
      wrap.begin("  ", "  ").put(remark, Style.FAINT).end();
    }
  }
}
