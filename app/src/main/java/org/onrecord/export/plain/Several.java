package org.onrecord.export.plain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several values in one cell, parted by a bar. */
public final class Several {
  private static final String BAR = " | ";

  private Several() {}

  /** The values of items, in their order. */
  public static <T> String of(List<T> items, Function<T, String> value) {
    return of(items.stream().map(value));
  }

  /** Values in their order; an empty one keeps its place. */
  public static String of(Stream<String> values) {
    return values.map(each -> each.replace('|', '¦')).collect(Collectors.joining(BAR));
  }
}
