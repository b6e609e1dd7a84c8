package org.onrecord.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.reading.place.OwnPlace;
import org.onrecord.record.Labelled;
import org.onrecord.record.Place;

/**
 * A row of a table of places. What is wrong in it is an IllegalArgumentException that names the
 * column.
 *
 * @param columns that pass the check
 * @param values one for each column
 */
record PlaceRow(List<String> columns, List<String> values) {
  private static final String NAME = "name";
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";
  private static final String ALTERNATES = "alternates";
  private static final String COUNTRY = "country";
  private static final String KIND = "kind";
  private static final String PEOPLE = "people";
  private static final String GEONAMES = "geonames";

  private static final List<String> NEEDED = List.of(NAME, LATITUDE, LONGITUDE);
  private static final List<String> OTHERS = List.of(ALTERNATES, COUNTRY, KIND, PEOPLE, GEONAMES);

  private static final Pattern DEGREES = Pattern.compile("[+-]?(?:\\d{1,9}(?:\\.\\d*)?|\\.\\d+)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\|");

  PlaceRow {
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          "there are "
              + values.size()
              + " values, and the header has "
              + columns.size()
              + " columns: put a value that has a comma between quotation marks");
    }
  }

  /** Whether a header can be used. */
  static void check(List<String> columns) {
    Set<String> known = new HashSet<>(NEEDED);
    known.addAll(OTHERS);
    refuse(columns.stream().filter(column -> !known.contains(column)).toList(), "unknown");
    Set<String> seen = new HashSet<>();
    refuse(columns.stream().filter(column -> !seen.add(column)).toList(), "repeated");
    refuse(NEEDED.stream().filter(column -> !seen.contains(column)).toList(), "missing");
  }

  private static void refuse(List<String> columns, String how) {
    if (!columns.isEmpty()) {
      throw new IllegalArgumentException(
          columns.stream()
              .map(column -> "\"" + column + "\"")
              .distinct()
              .collect(
                  Collectors.joining(
                      ", ",
                      how + (columns.size() == 1 ? " column " : " columns "),
                      "; "
                          + String.join(", ", NEEDED)
                          + " are needed, and there may be "
                          + String.join(", ", OTHERS))));
    }
  }

  OwnPlace place() {
    return new OwnPlace(
        names(),
        new Place.Point(degrees(LATITUDE, 90), degrees(LONGITUDE, 180)),
        value(KIND).map(PlaceRow::kind).orElse(Place.Precision.CITY),
        value(COUNTRY).map(code -> code.toUpperCase(Locale.ROOT)),
        number(PEOPLE).orElse(0),
        number(GEONAMES));
  }

  /** Without white space around it; absent where nothing else is. */
  private Optional<String> value(String column) {
    int at = columns.indexOf(column);
    return at < 0
        ? Optional.empty()
        : Optional.of(values.get(at).strip()).filter(value -> !value.isEmpty());
  }

  private String needed(String column) {
    return value(column)
        .orElseThrow(
            () -> new IllegalArgumentException(column + " is empty: each place needs one"));
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of(needed(NAME)));
    value(ALTERNATES)
        .ifPresent(
            all ->
                BETWEEN_NAMES
                    .splitAsStream(all)
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add));
    return names;
  }

  private double degrees(String column, int most) {
    String written = needed(column);
    if (!DEGREES.matcher(written).matches()) {
      throw wrong(column, written, "is no number of degrees: write it as 48.8566 or -77.04");
    }
    double degrees = Double.parseDouble(written);
    if (Math.abs(degrees) > most) {
      throw wrong(column, written, "is not between -" + most + " and " + most);
    }
    return degrees;
  }

  private static Place.Precision kind(String written) {
    try {
      return Labelled.of(Place.Precision.class, written.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(KIND + " " + e.getMessage(), e);
    }
  }

  private OptionalLong number(String column) {
    Optional<String> written = value(column);
    if (written.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!NUMBER.matcher(written.get()).matches()) {
      throw wrong(column, written.get(), "is no whole number: write it as 20000");
    }
    return OptionalLong.of(Long.parseLong(written.get()));
  }

  private static IllegalArgumentException wrong(String column, String written, String how) {
    return new IllegalArgumentException(column + " \"" + written + "\" " + how);
  }
}
