package org.onrecord.cli;

import org.onrecord.source.PublishedDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date or date-time as ISO 8601 writes it. */
final class Published implements ITypeConverter<String> {
  @Override
  public String convert(String written) {
    try {
      return PublishedDate.checked(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
