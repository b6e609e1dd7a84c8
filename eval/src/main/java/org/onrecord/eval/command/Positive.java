package org.onrecord.eval.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A count on the command line, of at least one. */
final class Positive implements ITypeConverter<Integer> {
  @Override
  public Integer convert(String value) {
    try {
      int count = Integer.parseInt(value);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // told below, as what is too small
    }
    throw new TypeConversionException("'" + value + "' is not a whole number of 1 or more");
  }
}
