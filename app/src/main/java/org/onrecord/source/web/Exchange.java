package org.onrecord.source.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/**
 * One answer of a server, read whole.
 *
 * @param at when it came
 */
record Exchange(HttpResponse head, byte[] body, Instant at) {
  private static final Pattern MAX_AGE = Pattern.compile("(?:^|[\\s,])max-age=\"?(\\d{1,9})");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  int status() {
    return head.getCode();
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(head.getFirstHeader(name)).map(Header::getValue);
  }

  Answer.Stamp stamp() {
    return new Answer.Stamp(header("ETag"), header("Last-Modified"));
  }

  /** From {@code Cache-Control: max-age}. */
  Optional<Duration> fresh() {
    return header("Cache-Control")
        .map(MAX_AGE::matcher)
        .filter(Matcher::find)
        .map(found -> Duration.ofSeconds(Long.parseLong(found.group(1))));
  }

  /** From {@code Retry-After}: a number of seconds or a date. */
  Optional<Duration> retryAfter() {
    return header("Retry-After").map(String::strip).flatMap(this::delay);
  }

  private Optional<Duration> delay(String value) {
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(at, until)).filter(delay -> !delay.isNegative());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
