package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.archive.Kept;
import org.onrecord.export.plain.Context;
import org.onrecord.export.plain.EventSummary;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Harmless;
import org.onrecord.export.plain.Who;
import org.onrecord.record.Actor;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;
import org.onrecord.web.page.Segment.Mark;

/**
 * The page of an article: its text, or a part of a long one, with what was found in it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param frame around it
 * @param title its headline, else its name
 * @param outlet who published it; may be empty
 * @param author may be empty
 * @param day in words; may be empty
 * @param iso the same as HTML's time has it
 * @param address on the web, if it is a harmless one; else empty
 * @param others what else the archive has of it
 * @param lines the sentences of this part, with what stands between them
 * @param statements made in this part
 * @param events told in this part
 * @param parts links to the other parts; empty where there is one alone
 */
public record ArticleView(
    Frame frame,
    String title,
    String outlet,
    String author,
    String day,
    String iso,
    String address,
    List<ListHead.Link> others,
    List<Line> lines,
    List<Said> statements,
    List<Happened> events,
    List<ListHead.Link> parts) {
  public ArticleView {
    Objects.requireNonNull(frame);
    Objects.requireNonNull(title);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(author);
    Objects.requireNonNull(day);
    Objects.requireNonNull(iso);
    Objects.requireNonNull(address);
    others = List.copyOf(others);
    lines = List.copyOf(lines);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    parts = List.copyOf(parts);
  }

  /**
   * A sentence.
   *
   * @param before what stands between it and the one before: spaces and ends of lines
   * @param number of it, from 1
   */
  public record Line(String before, int number, List<Segment> segments) {}

  /**
   * A statement.
   *
   * @param number in the document, from 1
   * @param speaker in words; empty where nobody is known
   * @param speakerHref what else the speaker said
   * @param verb what the speaker does, in the past
   * @param quoted how much of it is quoted, in plain words
   * @param sentence its number, from 1
   */
  public record Said(
      int number,
      String speaker,
      String speakerHref,
      String verb,
      String act,
      String quoted,
      Chip said,
      int sentence) {}

  /**
   * An event.
   *
   * @param text in a line
   * @param sentence its number, from 1
   */
  public record Happened(String text, int sentence) {}

  /**
   * Of a document.
   *
   * @param part which part of its text, from 1
   */
  public static ArticleView of(Frame frame, Kept kept, int part) {
    NewsRecord record = kept.record();
    Findings findings = new Findings(record);
    int first = (part - 1) * Address.PART;
    int last = Math.min(record.sentences().size(), first + Address.PART);
    String day =
        record.published().map(each -> each.substring(0, Math.min(10, each.length()))).orElse("");
    return new ArticleView(
        frame,
        frame.title(),
        Shown.line(kept.origin().outlet().orElse("")),
        Shown.line(kept.origin().author().orElse("")),
        day.isEmpty() ? "" : Dates.of(day),
        day,
        record.uri().flatMap(Origin::web).orElse(""),
        others(kept),
        lines(record, first, last),
        within(said(record, findings), Said::sentence, first, last),
        within(happened(record, findings), Happened::sentence, first, last),
        parts(record, part));
  }

  /** Its headline, else its name. */
  public static String title(Kept kept) {
    return Shown.line(
        kept.record().title().filter(title -> !title.isBlank()).orElse(kept.source()));
  }

  /** Whether a document has such a part. */
  public static boolean has(Kept kept, long part) {
    return part == 1 || part > 1 && (part - 1) * Address.PART < kept.record().sentences().size();
  }

  private static List<ListHead.Link> others(Kept kept) {
    String id = kept.record().id();
    Optional<ListHead.Link> newer =
        kept.supersededBy()
            .map(it -> new ListHead.Link("There is a newer version", Address.document(it)));
    Optional<ListHead.Link> reprint =
        Optional.of(kept.reprintOf())
            .filter(it -> !it.equals(id))
            .map(it -> new ListHead.Link("This is a reprint", Address.document(it)));
    return Stream.of(newer, reprint).flatMap(Optional::stream).toList();
  }

  private static <T> List<T> within(
      List<T> all, Function<T, Integer> sentence, int first, int last) {
    return all.stream()
        .filter(each -> sentence.apply(each) > first && sentence.apply(each) <= last)
        .toList();
  }

  private static List<Said> said(NewsRecord record, Findings findings) {
    return IntStream.range(0, record.statements().size())
        .mapToObj(i -> said(i + 1, record.statements().get(i), record, findings))
        .toList();
  }

  private static Said said(int number, Statement statement, NewsRecord record, Findings findings) {
    Optional<String> name = findings.find(Actor.class, statement.speaker()).flatMap(Actor::name);
    return new Said(
        number,
        Shown.line(Who.known(statement, findings).orElse("")),
        name.map(it -> Address.of("/statements").with("speaker", Shown.name(it)).toString())
            .orElse(""),
        Acts.past(statement.act()),
        statement.act().label(),
        Kinds.of(statement.kind().label()),
        Chip.ofSaying(statement.said().label()),
        sentence(record, statement.content().getFirst()));
  }

  private static List<Happened> happened(NewsRecord record, Findings findings) {
    return record.events().stream().map(event -> happened(event, record, findings)).toList();
  }

  private static Happened happened(Event event, NewsRecord record, Findings findings) {
    return new Happened(
        Shown.line(EventSummary.of(event, findings)),
        sentence(record, event.triggers().getFirst().getFirst()));
  }

  private static int sentence(NewsRecord record, Span span) {
    return Context.number(record, span).orElse(1);
  }

  private static List<Line> lines(NewsRecord record, int first, int last) {
    List<List<Mark>> marks = new ArrayList<>();
    record.sentences().forEach(sentence -> marks.add(new ArrayList<>()));
    int number = 0;
    for (Statement each : record.statements()) {
      number++;
      mark("content", each.content(), number, record, marks);
      mark("cue", each.cue(), 0, record, marks);
      mark("source", each.source(), 0, record, marks);
    }
    record.events().forEach(each -> mark("event", each.triggers().getFirst(), 0, record, marks));
    record.times().forEach(each -> mark("time", List.of(each.span()), 0, record, marks));
    record.places().forEach(each -> mark("place", List.of(each.span()), 0, record, marks));
    List<Line> lines = new ArrayList<>();
    int done = first == 0 ? 0 : record.sentences().get(first).start();
    for (int i = first; i < last; i++) {
      Span sentence = record.sentences().get(i);
      lines.add(
          new Line(
              Harmless.of(record.text().substring(done, sentence.start())),
              i + 1,
              Segment.of(record.text(), sentence, marks.get(i))));
      done = sentence.end();
    }
    return lines;
  }

  /**
   * Marks spans in each sentence that they touch.
   *
   * @param number of the statement that begins with the first of them, or 0
   */
  private static void mark(
      String sort, List<Span> spans, int number, NewsRecord record, List<List<Mark>> marks) {
    int begins = number;
    for (Span span : spans) {
      for (int i = sentence(record, span) - 1; i < marks.size(); i++) {
        if (record.sentences().get(i).start() >= span.end()) {
          break;
        }
        marks.get(i).add(new Mark(sort, span, begins));
        begins = 0;
      }
    }
  }

  private static List<ListHead.Link> parts(NewsRecord record, int part) {
    int parts = (record.sentences().size() + Address.PART - 1) / Address.PART;
    List<ListHead.Link> links = new ArrayList<>();
    if (part > 1) {
      links.add(part("The part before", record.id(), part - 1));
    }
    if (part < parts) {
      links.add(part("The next part", record.id(), part + 1));
    }
    return links;
  }

  private static ListHead.Link part(String text, String id, int part) {
    return new ListHead.Link(text, Address.sentence(id, (part - 1) * Address.PART + 1));
  }
}
