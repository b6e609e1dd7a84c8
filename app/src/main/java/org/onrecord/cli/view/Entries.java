package org.onrecord.cli.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Firmness;
import org.onrecord.export.plain.Who;
import org.onrecord.export.plain.Words;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/** The entries of the list of statements: what was said, how, and what was said inside it. */
final class Entries {
  /** Below this, more such statements are wrong than right. */
  private static final double UNSURE = 0.5;

  /** Columns of the name of one who is spoken to. */
  private static final int ADDRESSEE = 40;

  private static final int INDENT = 3;

  private final Findings findings;

  Entries(NewsRecord record) {
    findings = new Findings(record);
  }

  /** A statement under the heading of its speaker. */
  void write(Numbered numbered, Wrap wrap) {
    begin(numbered, 0, wrap);
    end(numbered, 0, false, wrap);
  }

  /** A statement before which its source stands. */
  void writeWithSource(Numbered numbered, Wrap wrap) {
    writeWithSource(numbered, 0, wrap);
  }

  private void writeWithSource(Numbered numbered, int depth, Wrap wrap) {
    Statement statement = numbered.statement();
    begin(numbered, depth, wrap);
    Optional<String> speaker = Who.speaker(statement, findings);
    speaker
        .or(() -> Who.source(statement, findings.text()))
        .ifPresent(source -> wrap.put(source, Style.SOURCE).put(": ", Style.PLAIN));
    end(numbered, depth, speaker.isEmpty(), wrap);
  }

  private Optional<String> name(Optional<String> actor) {
    return findings.find(Actor.class, actor).map(found -> Who.of(found, findings));
  }

  private static void begin(Numbered numbered, int depth, Wrap wrap) {
    String number = String.format(Locale.ROOT, "%4d  ", numbered.number());
    wrap.begin(" ".repeat(INDENT * depth) + number, indentation(depth));
  }

  /**
   * The rest of an entry, behind its number and its source.
   *
   * @param told whether the words of the source have been shown
   */
  private void end(Numbered numbered, int depth, boolean told, Wrap wrap) {
    Statement statement = numbered.statement();
    wrap.put(Words.of(statement.content(), findings.text()), Style.PLAIN).end();
    wrap.begin(indentation(depth), indentation(depth));
    wrap.put(statement.kind().label() + " · " + statement.act().label(), Style.FAINT);
    String how = how(statement, told);
    if (!how.isEmpty()) {
      wrap.put(" · ", Style.FAINT).put(how, Style.FAINT);
    }
    remarks(statement).forEach(remark -> wrap.put(" · " + remark, Style.FAINT));
    wrap.end();
    numbered.inside().forEach(each -> writeWithSource(each, depth + 1, wrap));
  }

  private static String indentation(int depth) {
    return " ".repeat(6 + INDENT * depth);
  }

  private Stream<String> remarks(Statement statement) {
    return Stream.of(
            name(statement.addressee()).map(name -> "to " + Cut.to(name, ADDRESSEE)).orElse(""),
            when(statement.time()),
            Firmness.ofSaying(statement.said()),
            statement.confidence() < UNSURE ? "unsure" : "")
        .filter(remark -> !remark.isEmpty());
  }

  /** The words that attribute it, as they stand; without those that have been shown. */
  private String how(Statement statement, boolean told) {
    Stream<Span> source = told ? Stream.empty() : statement.source().stream();
    return Words.of(
        Stream.concat(source, statement.cue().stream()).sorted().toList(), findings.text());
  }

  /** When it was said, where that is on the calendar. */
  private String when(Optional<String> time) {
    return findings
        .find(Time.class, time)
        .filter(when -> when.from().isPresent())
        .map(Time::value)
        .orElse("");
  }
}
