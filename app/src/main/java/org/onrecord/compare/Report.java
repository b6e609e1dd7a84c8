package org.onrecord.compare;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/**
 * A document, as what its events are compared by.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id of the document
 * @param published on which day
 * @param words of all of it
 * @param opening words of its title and its first sentences
 */
public record Report(String id, Optional<LocalDate> published, Passage words, Passage opening) {
  private static final int OPENING = 2;
  private static final int DAY = "2026-01-01".length();

  /**
   * A document.
   *
   * @param body the words of the sentences that belong to the article, in text order
   */
  static Report of(NewsRecord record, List<List<Word>> body, Lexicon lexicon) {
    String title = record.title().orElse("");
    List<Word> heading = Word.in(title, new Span(0, title.length()), lexicon);
    return new Report(
        record.id(),
        record.published().flatMap(Report::day),
        Passage.of(words(heading, body)),
        Passage.of(words(heading, body.subList(0, Math.min(OPENING, body.size())))));
  }

  private static List<Word> words(List<Word> heading, List<List<Word>> sentences) {
    return Stream.concat(heading.stream(), sentences.stream().flatMap(List::stream)).toList();
  }

  /** Of a date-time, the day as it is written. */
  private static Optional<LocalDate> day(String published) {
    try {
      return Optional.of(
          LocalDate.parse(published.substring(0, Math.min(DAY, published.length()))));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
