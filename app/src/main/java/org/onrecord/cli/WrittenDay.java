package org.onrecord.cli;

import org.onrecord.archive.query.Day;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, a month or a year as a person writes it. */
final class WrittenDay implements ITypeConverter<Day> {
  @Override
  public Day convert(String written) {
    try {
      return Day.of(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
