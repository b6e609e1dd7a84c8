package org.onrecord.archive.reprint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * When something was published, as a text that comes before another one if the moment does, in
 * whichever zones they were told: in UTC and to the second; a day stays a day, before its hours. A
 * time without a zone is taken for one in UTC.
 *
 * <p>No state; safe to share between threads.
 */
public final class Moment {
  private Moment() {}

  /**
   * Of a date or a date-time.
   *
   * @param published ISO 8601; what is none has no moment
   */
  public static Optional<String> of(Optional<String> published) {
    return published.flatMap(Moment::of);
  }

  private static Optional<String> of(String published) {
    try {
      TemporalAccessor when =
          published.indexOf('T') < 0
              ? LocalDate.parse(published)
              : DateTimeFormatter.ISO_DATE_TIME.parseBest(
                  published, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          switch (when) {
            case OffsetDateTime zoned -> utc(zoned);
            case LocalDateTime local -> utc(local.atOffset(ZoneOffset.UTC));
            default -> when.toString();
          });
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static String utc(OffsetDateTime time) {
    return time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
