package org.onrecord.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as a person writes it: {@code 30s}, {@code 15m}, {@code 2h}; a bare number is seconds. */
final class Period implements ITypeConverter<Duration> {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})\\s*([smh]?)");
  private static final Duration LONGEST = Duration.ofDays(1);

  @Override
  public Duration convert(String written) {
    Matcher parts = WRITTEN.matcher(written.strip());
    if (parts.matches()) {
      long number = Long.parseLong(parts.group(1));
      Duration time =
          switch (parts.group(2)) {
            case "h" -> Duration.ofHours(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
          };
      if (!time.isZero() && time.compareTo(LONGEST) <= 0) {
        return time;
      }
    }
    throw new TypeConversionException(
        "\"" + written + "\" is no time from a second to a day: write 30s, 15m or 2h");
  }
}
