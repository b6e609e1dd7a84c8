package org.onrecord.export.answer;

import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.archive.Correction;
import org.onrecord.archive.Problem;
import org.onrecord.archive.query.Filed;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Stand;
import org.onrecord.archive.query.Told;
import org.onrecord.export.plain.CsvLine;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.Several;
import org.onrecord.record.Factuality;

/** Answers as rows of comma-separated values. */
public final class AnswerCsv {
  /** The columns of {@link #quote}. */
  public static final String QUOTES =
      "published,outlet,title,speaker,role,act,kind,said,content,sentence_number,sentence,start,end,"
          + "confidence,id,document_id,reprint_of,document\r\n";

  /** The columns of {@link #dispute}. */
  public static final String DISPUTES =
      "dispute,relation,meaning,about,across,first_seen,side,independent_documents,who,codes,"
          + "counts,doers,event,statement,act,words,sentence,start,end,confidence,outlet,"
          + "document_id,reprint_of,published,document\r\n";

  /** The columns of {@link #person}. */
  public static final String PEOPLE =
      "name,kind,role,code,wikidata,spellings,statements,events,documents,id\r\n";

  private static final String EVENT =
      "from,to,type,mode,words,actor,recipient,place,country,tense,author_factuality,"
          + "sentence_number,sentence,start,end,confidence,published,outlet,title,event_id,"
          + "document_id,reprint_of,source";

  /** The columns of {@link #event}. */
  public static final String EVENTS = EVENT + "\r\n";

  /** The columns of {@link #told}. */
  public static final String TOLD =
      EVENT + ",happening,independent_reports,outlets,claims,latitude,longitude\r\n";

  /** The columns of {@link #filed}. */
  public static final String FILED =
      "published,outlet,title,author,language,words,added,reports,id,reprint_of,superseded_by,"
          + "document\r\n";

  /** The columns of {@link #problem}. */
  public static final String PROBLEMS = "source,reason,at\r\n";

  /** The columns of {@link #correction}. */
  public static final String CORRECTIONS =
      "number,what,entity,other,actors,who,at,undone,undone_by\r\n";

  private AnswerCsv() {}

  /** A document. */
  public static String filed(Filed filed) {
    return CsvLine.of(
        filed.source().published().orElse(""),
        filed.source().outlet().orElse(""),
        filed.source().title().orElse(""),
        filed.author().orElse(""),
        filed.language(),
        filed.words(),
        filed.added(),
        filed.reports(),
        filed.source().id(),
        filed.source().reprint(),
        filed.supersededBy().orElse(""),
        filed.source().name());
  }

  /** What could not be read. */
  public static String problem(Problem problem) {
    return CsvLine.of(problem.source(), problem.reason(), problem.at());
  }

  /** What a person said of entities, which are named by their ids. */
  public static String correction(Correction correction) {
    return CsvLine.of(
        correction.number(),
        correction.what().name().toLowerCase(Locale.ROOT),
        correction.entity(),
        correction.other().orElse(""),
        Several.of(correction.actors().stream()),
        correction.who(),
        correction.at(),
        correction.undone().orElse(""),
        correction.undoneBy().orElse(""));
  }

  /** A statement, its document, and the sentence in which it begins. */
  public static String quote(Quote quote) {
    return CsvLine.of(
        quote.source().published().orElse(""),
        quote.source().outlet().orElse(""),
        quote.source().title().orElse(""),
        quote.saying().speaker().orElse(""),
        quote.saying().role().orElse(""),
        quote.saying().act(),
        quote.saying().kind(),
        quote.saying().said(),
        quote.saying().content(),
        quote.number(),
        quote.sentence(),
        quote.saying().span().start(),
        quote.saying().span().end(),
        quote.saying().confidence(),
        quote.saying().id(),
        quote.source().id(),
        quote.source().reprint(),
        quote.source().name());
  }

  /** A dispute: a row for each side's words. */
  public static String dispute(FoundDispute dispute) {
    return dispute.sides().stream()
        .flatMap(side -> side.stands().stream().map(stand -> line(dispute, side, stand)))
        .collect(Collectors.joining());
  }

  private static String line(FoundDispute dispute, FoundDispute.Side side, Stand stand) {
    return CsvLine.of(
        dispute.id(),
        dispute.relation().label(),
        Disagreement.of(dispute.relation()),
        About.of(dispute),
        dispute.across() ? 1 : 0,
        dispute.firstSeen(),
        side.number(),
        side.independent(),
        Taker.of(stand),
        stand.code().orElse(""),
        Several.of(stand.counts().stream()),
        Several.of(stand.doers().stream()),
        stand.event().map(Stand.Gist::id).orElse(""),
        stand.saying().map(Saying::id).orElse(""),
        stand.saying().map(Saying::act).orElse(""),
        stand.words(),
        stand.number() == 0 ? "" : stand.number(),
        stand.span().start(),
        stand.span().end(),
        dispute.confidence(),
        stand.source().outlet().orElse(""),
        stand.source().id(),
        stand.source().reprint(),
        stand.source().published().orElse(""),
        stand.source().name());
  }

  /** Somebody, and how much there is of them. */
  public static String person(Person person) {
    return CsvLine.of(
        person.name().orElse(""),
        person.kind(),
        person.role().orElse(""),
        person.code().orElse(""),
        person.wikidata().orElse(""),
        Several.of(person.spellings().stream()),
        person.statements(),
        person.events(),
        person.sources(),
        person.id());
  }

  /** An event and its document. */
  public static String event(Happened event) {
    return CsvLine.of(
        event.from().orElse(""),
        event.to().orElse(""),
        event.type().orElse(""),
        event.mode().orElse(""),
        event.words(),
        Several.of(event.doers().stream()),
        Several.of(event.recipients().stream()),
        event.place().orElse(""),
        event.country().orElse(""),
        event.tense(),
        event.author().orElse(""),
        event.number(),
        event.sentence(),
        event.span().start(),
        event.span().end(),
        event.confidence(),
        event.source().published().orElse(""),
        event.source().outlet().orElse(""),
        event.source().title().orElse(""),
        event.id(),
        event.source().id(),
        event.source().reprint(),
        event.source().name());
  }

  /** An event, and what the archive knows of it beyond its document. */
  public static String told(Told told) {
    return event(told.event()).strip()
        + ","
        + CsvLine.of(
            told.happening().orElse(""),
            told.reports(),
            Several.of(told.outlets().stream()),
            Several.of(told.claims().stream().map(AnswerCsv::claim)),
            told.point().map(point -> "" + point.latitude()).orElse(""),
            told.point().map(point -> "" + point.longitude()).orElse(""));
  }

  private static String claim(Told.Claim claim) {
    String said = claim.said().equals(Factuality.CERTAIN.label()) ? "" : ", said " + claim.said();
    return claim.who().orElse(Taker.UNKNOWN) + " (" + claim.value() + said + ")";
  }
}
