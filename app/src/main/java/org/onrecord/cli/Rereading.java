package org.onrecord.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Kept;
import org.onrecord.compare.dispute.Accession;
import org.onrecord.export.plain.Harmless;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.WordCount;
import org.onrecord.text.Document;

/** Reads documents of an archive again and tells in which it finds other things. For one use. */
final class Rereading {
  private final Accession accession;
  private final Reading reading;
  private final Surroundings surroundings;
  private final Progress progress;
  private final Queue<Kept> underWay = new ConcurrentLinkedQueue<>();
  private int read;
  private int changed;
  private int failures;

  /**
   * @param progress is told how far it is, in words
   */
  Rereading(Archive archive, Reading reading, Surroundings surroundings, Progress progress) {
    accession = new Accession(archive, reading.rivals(), reading.version());
    this.reading = reading;
    this.surroundings = surroundings;
    this.progress = progress;
  }

  /**
   * Reads them and puts what is found in its place; what was found before in those that fail stays.
   *
   * @throws IOException if the output can't be written
   */
  void run(Stream<Kept> documents) throws IOException {
    try (Stream<Outcome> outcomes = reading.readAll(documents.map(this::begin))) {
      for (Iterator<Outcome> each = outcomes.iterator(); each.hasNext(); ) {
        Outcome outcome = each.next();
        Kept before = underWay.remove();
        switch (outcome) {
          case Outcome.Read now -> {
            accession.replace(now.record(), now.claims());
            tell(before, now.record());
          }
          case Outcome.Failed failed -> fail(before, failed.reason());
        }
      }
    }
  }

  /** How many failed. */
  int failures() {
    return failures;
  }

  /** A line that tells what was done. */
  String summary() {
    return String.format(
        "read again %,d · other findings in %,d · failed %,d%n", read, changed, failures);
  }

  private Document begin(Kept document) {
    underWay.add(document);
    NewsRecord record = document.record();
    return new Document(record.uri(), record.published(), record.title(), record.text());
  }

  private void tell(Kept before, NewsRecord now) throws IOException {
    read++;
    if (!now.equals(before.record())) {
      changed++;
      progress.show(
          Harmless.line(before.source() + ": " + compared(before.record(), now)) + "\n",
          surroundings.out());
    }
    long words = WordCount.of(now.text());
    progress.read(words, words);
  }

  private void fail(Kept document, String reason) {
    failures++;
    progress.say(document.source() + ": " + reason);
    progress.skipped(WordCount.of(document.record().text()));
  }

  private static String compared(NewsRecord before, NewsRecord now) {
    int[] then = counts(before);
    int[] since = counts(now);
    String[] names = {
      "statements", "actors", "events", "places", "times", "quantities", "disputes"
    };
    String counted =
        IntStream.range(0, names.length)
            .filter(i -> then[i] != since[i])
            .mapToObj(i -> names[i] + " " + then[i] + " → " + since[i])
            .collect(Collectors.joining(", "));
    return counted.isEmpty() ? "as many findings, but others" : counted;
  }

  private static int[] counts(NewsRecord record) {
    return new int[] {
      record.statements().size(),
      record.actors().size(),
      record.events().size(),
      record.places().size(),
      record.times().size(),
      record.quantities().size(),
      record.disputes().size()
    };
  }
}
