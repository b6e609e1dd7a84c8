package org.onrecord.cli;

import java.util.List;
import java.util.Optional;
import org.onrecord.Hints;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A country, as the code or the name that a person writes for it; kept as ISO 3166-1 alpha-2. */
final class Home implements ITypeConverter<String> {
  @Override
  public String convert(String written) {
    try {
      return new Hints(List.of(), Optional.of(written)).home().orElseThrow();
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
