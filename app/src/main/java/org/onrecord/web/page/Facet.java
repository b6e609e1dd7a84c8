package org.onrecord.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Values of one parameter by which a list can be narrowed, each with how often it occurs.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param name of the parameter
 * @param title for a person
 * @param values the most frequent first
 */
public record Facet(String name, String title, List<Value> values) {
  private static final int MOST = 8;

  /** An outlet or a speaker with a longer name can't be a link. */
  private static final int LONGEST = 200;

  public Facet {
    Objects.requireNonNull(name);
    Objects.requireNonNull(title);
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param text as a person reads it
   * @param count how many rows have it, of those that were counted
   * @param href the list with it, or, where it is chosen, without it
   * @param chosen whether the list is narrowed to it
   */
  public record Value(String text, long count, String href, boolean chosen) {}

  /**
   * Counts the values of rows.
   *
   * @param here the list as it is
   * @param value of a row; a row may have none
   * @param shown turns it into plain words
   */
  public static <T> Facet of(
      String name,
      String title,
      Address here,
      List<T> rows,
      Function<T, Optional<String>> value,
      UnaryOperator<String> shown) {
    Map<String, Long> counts = new LinkedHashMap<>();
    rows.forEach(
        row ->
            value
                .apply(row)
                .filter(each -> !each.isBlank() && each.length() <= LONGEST)
                .ifPresent(each -> counts.merge(each, 1L, Long::sum)));
    return new Facet(
        name,
        title,
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(each -> value(name, here, each.getKey(), each.getValue(), shown))
            .toList());
  }

  /** Of how many rows the counts are. */
  static String counted(int rows, boolean all) {
    return String.format(
        Locale.ROOT, all ? "Counted in all %,d." : "Counted in the newest %,d.", rows);
  }

  private static Value value(
      String name, Address here, String value, long count, UnaryOperator<String> shown) {
    boolean chosen = here.value(name).equalsIgnoreCase(value);
    String href = (chosen ? here.without(name) : here.with(name, value)).toString();
    return new Value(Shown.line(shown.apply(value)), count, href, chosen);
  }
}
