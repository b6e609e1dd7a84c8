package org.onrecord.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.onrecord.archive.query.Day;
import org.onrecord.archive.query.Label;
import org.onrecord.archive.query.Spot;
import org.onrecord.record.Labelled;
import org.onrecord.web.page.Address;

/**
 * The parameters of a request. What is wrong with them is gathered, and told at once by {@link
 * #check}. For one use, by one thread.
 */
final class Query {
  private static final int USUAL_LIMIT = 50;
  private static final int MOST = 1000;

  private final String path;
  private final Map<String, List<String>> given;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<Problem.Wrong> errors = new LinkedHashSet<>();

  /**
   * @param path of the list
   * @param given values by name, decoded
   */
  Query(String path, Map<String, List<String>> given) {
    this.path = path;
    this.given = new TreeMap<>(given);
  }

  /** The page that is asked for, without what is blank; for links that lead on from it. */
  Address address() {
    Map<String, String> query = new LinkedHashMap<>();
    for (String name : List.copyOf(known)) {
      text(name).ifPresent(value -> query.put(name, value));
    }
    return new Address(path, query);
  }

  /** A text; one that is blank counts as absent. */
  Optional<String> text(String name) {
    known.add(name);
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      wrong(name, "it is given " + values.size() + " times: give it once");
    }
    return values.stream().findFirst().map(String::strip).filter(value -> !value.isEmpty());
  }

  /** A day, a month or a year. */
  Optional<Day> day(String name) {
    return parsed(name, Day::of);
  }

  /** One of the values that have labels. */
  <E extends Labelled> Optional<E> label(String name, E[] values, String what) {
    return parsed(name, written -> Label.of(values, written, what));
  }

  /** Whether it is {@code true}. */
  boolean flag(String name) {
    return parsed(name, Query::flagOf).orElse(false);
  }

  private static boolean flagOf(String written) {
    return switch (written) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(quoted(written) + ": write true or false");
    };
  }

  /** A whole number of 0 or more. */
  Optional<Long> number(String name) {
    return parsed(name, written -> number(written, 0, Long.MAX_VALUE));
  }

  /** How many rows are asked for. */
  int limit() {
    return limit(USUAL_LIMIT);
  }

  /** The same, with how many where nothing is said. */
  int limit(int usual) {
    return parsed("limit", written -> (int) number(written, 1, MOST)).orElse(usual);
  }

  private static long number(String written, long least, long most) {
    try {
      long number = Long.parseLong(written);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, as what is too small
    }
    String range = most == Long.MAX_VALUE ? "of " + least + " or more" : least + " to " + most;
    throw new IllegalArgumentException(quoted(written) + ": write a whole number, " + range);
  }

  /** Behind what the list goes on. */
  Optional<Spot> cursor() {
    return parsed(
        "cursor",
        written ->
            marks()
                .read(written)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "it is no cursor of this list: take next as an answer to the same"
                                + " question has it, or leave it out")));
  }

  /** Writes cursors of this list; blanks make no other list, for links leave them out. */
  Cursor marks() {
    Map<String, List<String>> filters = new TreeMap<>();
    given.forEach(
        (name, values) -> {
          List<String> said =
              values.stream().map(String::strip).filter(it -> !it.isEmpty()).toList();
          if (!said.isEmpty() && !name.equals("cursor") && !name.equals("limit")) {
            filters.put(name, said);
          }
        });
    return new Cursor(path + filters);
  }

  /**
   * What a text means.
   *
   * @param parsing throws IllegalArgumentException, which tells what is wrong
   */
  <T> Optional<T> parsed(String name, Function<String, T> parsing) {
    Optional<String> written = text(name);
    try {
      return written.map(parsing);
    } catch (IllegalArgumentException e) {
      wrong(name, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** Something is wrong with a parameter. */
  void wrong(String name, String detail) {
    errors.add(new Problem.Wrong(name, detail));
  }

  /**
   * Tells all that is wrong, with parameters that nobody asked for.
   *
   * @throws Problem if anything is
   */
  void check() {
    given.keySet().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> wrong(name, unknown()));
    if (!errors.isEmpty()) {
      throw Problem.of(List.copyOf(errors));
    }
  }

  private String unknown() {
    return known.isEmpty()
        ? "there are no parameters here: leave it out"
        : "there is no such parameter: there are " + String.join(", ", known);
  }

  private static String quoted(String written) {
    return "\"" + written + "\"";
  }
}
