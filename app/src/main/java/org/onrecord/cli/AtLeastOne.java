package org.onrecord.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A count of one or more. */
final class AtLeastOne implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String written) {
    try {
      int count = Integer.parseInt(written.strip());
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // told below, as what is too small
    }
    throw new TypeConversionException("\"" + written + "\" is no whole number of 1 or more");
  }
}
