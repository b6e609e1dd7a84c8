package org.onrecord.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Source;
import org.onrecord.export.answer.Taker;
import org.onrecord.export.plain.Firmness;
import org.onrecord.export.plain.Harmless;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;

/** Parts of answers in plain words, harmless and on one line each. */
public final class Told {
  private static final String BETWEEN = " · ";

  private Told() {}

  /** A document: its title, who published it, when, and where it is. */
  public static String of(Source source) {
    return joined(
        source.title().stream(),
        source.outlet().stream(),
        source.day().stream(),
        Stream.of(source.name()));
  }

  /** When and by whom it was published, and where it is. */
  public static String brief(Source source) {
    return joined(source.day().stream(), source.outlet().stream(), Stream.of(source.name()));
  }

  /** Which sentence, as numbers count them. */
  public static String sentence(int number) {
    return number == 0 ? "title" : "sentence " + number;
  }

  /** Who says it, and what they do by it. */
  public static String of(Saying saying) {
    String who = saying.speaker().orElse(Taker.UNKNOWN);
    String role = saying.role().map(each -> ", " + each).orElse("");
    return Harmless.line(who + role) + BETWEEN + how(saying);
  }

  /** What is done by saying it, and whether it was said at all where that is not certain. */
  public static String how(Saying saying) {
    return joined(
        Stream.of(saying.act()),
        Stream.of(Firmness.ofSaying(Labelled.of(Factuality.class, saying.said()))));
  }

  /** What happened: type, mode, words, who to whom, where, and how sure the report is. */
  public static String of(Happened event) {
    String what =
        Stream.concat(event.type().stream(), event.mode().stream())
            .map(part -> part + " ")
            .collect(Collectors.joining("", "", "“" + event.words().strip() + "”"));
    return joined(
        Stream.of(what),
        Stream.of(parties(event)),
        Stream.of(place(event)),
        event.tense().equals("past") ? Stream.empty() : Stream.of(event.tense()),
        event.author().stream()
            .map(value -> Firmness.ofReport(Labelled.of(Factuality.class, value))));
  }

  /** The days of an event. */
  public static String when(Happened event) {
    String from = event.from().orElse("");
    return event.to().filter(to -> !to.equals(from)).map(to -> from + " – " + to).orElse(from);
  }

  private static String parties(Happened event) {
    String doers = names(event.doers());
    String recipients = names(event.recipients());
    return recipients.isEmpty() ? doers : (doers + " → " + recipients).strip();
  }

  private static String names(List<String> names) {
    return String.join(", ", names);
  }

  private static String place(Happened event) {
    return event
        .place()
        .map(place -> "in " + place + event.country().map(code -> ", " + code).orElse(""))
        .orElse("");
  }

  /** Whether two things stand in one report, of which one may be a reprint. */
  public static boolean isReprint(Optional<Source> before, Source source) {
    return before
        .filter(other -> other.reprint().equals(source.reprint()))
        .filter(other -> !other.id().equals(source.id()))
        .isPresent();
  }

  @SafeVarargs
  private static String joined(Stream<String>... parts) {
    return Harmless.line(
        Stream.of(parts)
            .flatMap(each -> each)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(BETWEEN)));
  }
}
