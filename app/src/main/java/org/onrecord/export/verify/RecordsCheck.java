package org.onrecord.export.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.record.Actor;
import org.onrecord.record.Event;
import org.onrecord.record.Finding;
import org.onrecord.record.Ids;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.source.RecordLines;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Checks records: each is consistent, its id is that of its text, and its findings' ids tell where
 * their words stand.
 */
final class RecordsCheck implements Check {
  private static final Pattern FINDING = Pattern.compile("([a-z])(\\d{1,9})-(\\d{1,9})(~\\d+)?");

  @Override
  public void of(Path file, Texts texts, Outcome outcome) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      RecordLines lines = new RecordLines(outcome.file(), in);
      for (Optional<RecordLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        switch (line.get()) {
          case RecordLines.Line.Read read -> record(read.name(), read.record(), outcome);
          case RecordLines.Line.Failed failed -> outcome.wrong(failed.name(), failed.reason());
        }
      }
    }
  }

  private static void record(String name, NewsRecord record, Outcome outcome) {
    String id = Ids.document(document(record));
    if (!id.equals(record.id())) {
      outcome.wrong(
          name, "its id is " + record.id() + ", but that of its text, uri and date is " + id);
    }
    Stream.of(
            record.statements(),
            record.events(),
            record.actors(),
            record.places(),
            record.times(),
            record.quantities())
        .flatMap(List::stream)
        .forEach((Finding each) -> finding(each, record, outcome));
  }

  private static Document document(NewsRecord record) {
    return new Document(record.uri(), record.published(), record.title(), record.text());
  }

  private static void finding(Finding finding, NewsRecord record, Outcome outcome) {
    String id = finding.id();
    if (!id.startsWith(record.id() + "/")) {
      outcome.wrong(id, "its id does not begin with its document's, " + record.id());
      return;
    }
    Matcher parts = FINDING.matcher(id.substring(record.id().length() + 1));
    if (!parts.matches()) {
      outcome.wrong(id, "its id does not tell where its words stand");
      return;
    }
    Span extent = finding.extent();
    Optional<Span> told = Numbers.span(parts.group(2), parts.group(3), record.text().length());
    if (told.isEmpty() || !isSame(told.get(), extent, parts.group(1))) {
      outcome.wrong(
          id, "its words stand at " + Numbers.where("" + extent.start(), "" + extent.end()));
      return;
    }
    spans(finding)
        .forEach(
            span -> {
              if (cuts(span.start(), record.text()) || cuts(span.end(), record.text())) {
                outcome.wrong(id, span + " cuts a character in two");
              } else {
                outcome.holds();
              }
            });
  }

  /** An event is named by how it is told first, and may be told again. */
  private static boolean isSame(Span told, Span extent, String letter) {
    return told.equals(extent) || letter.equals("e") && extent.covers(told);
  }

  private static Stream<Span> spans(Finding finding) {
    return switch (finding) {
      case Statement statement ->
          Stream.of(statement.content(), statement.cue(), statement.source()).flatMap(List::stream);
      case Actor actor -> actor.mentions().stream().map(each -> each.span());
      case Event event -> event.triggers().stream().flatMap(List::stream);
      default -> Stream.of(finding.extent());
    };
  }

  private static boolean cuts(int at, String text) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
