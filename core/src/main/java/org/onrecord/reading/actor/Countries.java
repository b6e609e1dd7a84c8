package org.onrecord.reading.actor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Countries by what people write for them.
 *
 * <p>No state; safe to share between threads.
 */
public final class Countries {
  private static final Set<String> ALPHA2 = Set.of(Locale.getISOCountries());

  /** Not in ISO 3166, but known by these codes everywhere. */
  private static final String KOSOVO = "XK";

  private static final String KOSOVO_ALPHA3 = "XKX";

  private Countries() {}

  /** Whether a code is one of ISO 3166-1 alpha-2, in capitals; XK is Kosovo. */
  public static boolean isAlpha2(String code) {
    return ALPHA2.contains(code) || code.equals(KOSOVO);
  }

  /**
   * The ISO 3166-1 alpha-2 code of a country.
   *
   * @param written its alpha-2 or alpha-3 code or its English name, whatever the case
   */
  public static Optional<String> alpha2(String written) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    return isAlpha2(code)
        ? Optional.of(code)
        : fromAlpha3(code).or(() -> named(written.strip()).flatMap(Countries::fromAlpha3));
  }

  private static Optional<String> fromAlpha3(String code) {
    return code.equals(KOSOVO_ALPHA3)
        ? Optional.of(KOSOVO)
        : Arrays.stream(Locale.getISOCountries())
            .filter(each -> Locale.of("", each).getISO3Country().equals(code))
            .findFirst();
  }

  /** The alpha-3 code of a name in the list of states. */
  private static Optional<String> named(String name) {
    return Phrasebook.rows("countries.tsv", 3).stream()
        .filter(row -> row[1].equals("name") && row[2].equalsIgnoreCase(name))
        .map(row -> row[0])
        .findFirst();
  }
}
