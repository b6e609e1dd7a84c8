package org.onrecord.archive.query;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes of countries. */
final class Countries {
  private static final Map<String, String> BY_THREE =
      Map.copyOf(
          Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
              .collect(
                  Collectors.toMap(
                      two -> Locale.of("", two).getISO3Country(),
                      two -> two,
                      (one, other) -> one)));

  private Countries() {}

  /** The ISO 3166-1 alpha-2 code that a code of two or three letters stands for. */
  static Optional<String> code(String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    return code.length() == 2
        ? Optional.of(code).filter(two -> BY_THREE.containsValue(two) || two.equals("XK"))
        : Optional.ofNullable(BY_THREE.get(code));
  }
}
