package org.onrecord.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.source.Settings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes as a person writes it: {@code 500000}, {@code 500kB}, {@code 2.5 MB}. */
final class Size implements ITypeConverter<Integer> {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,10}(?:\\.\\d{1,3})?)\\s*([kMG]?)B?", Pattern.CASE_INSENSITIVE);

  @Override
  public Integer convert(String written) {
    Matcher parts = WRITTEN.matcher(written.strip());
    if (parts.matches()) {
      BigDecimal bytes = new BigDecimal(parts.group(1)).multiply(unit(parts.group(2)));
      if (bytes.compareTo(BigDecimal.ONE) >= 0
          && bytes.compareTo(BigDecimal.valueOf(Settings.GREATEST_MAX_SIZE)) <= 0) {
        return bytes.intValue();
      }
    }
    throw new TypeConversionException(
        "\"" + written + "\" is no size from 1 byte to 1 GB: write 500kB or 20MB");
  }

  private static BigDecimal unit(String letter) {
    return switch (letter.toLowerCase(Locale.ROOT)) {
      case "k" -> BigDecimal.valueOf(1_000);
      case "m" -> BigDecimal.valueOf(1_000_000);
      case "g" -> BigDecimal.valueOf(1_000_000_000);
      default -> BigDecimal.ONE;
    };
  }
}
