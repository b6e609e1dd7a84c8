package org.onrecord.reading.actor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Countries() {}

  /** Whether a code is one of ISO 3166-1 alpha-2, in capitals; XK is Kosovo. */
  public static boolean isAlpha2(String code) {
    return ALPHA2.contains(code) || code.equals(KOSOVO);
  }

  /**
   * The ISO 3166-1 alpha-2 code of a country.
   *
   * @param written its alpha-2 or alpha-3 code or an English name of it, with or without accents
   *     and whatever the case
   */
  public static Optional<String> alpha2(String written) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    return isAlpha2(code) ? Optional.of(code) : fromAlpha3(code).or(() -> named(plain(written)));
  }

  private static Optional<String> fromAlpha3(String code) {
    return code.equals(KOSOVO_ALPHA3)
        ? Optional.of(KOSOVO)
        : Arrays.stream(Locale.getISOCountries())
            .filter(each -> Locale.of("", each).getISO3Country().equals(code))
            .findFirst();
  }

  /** By a name in the list of states, which lacks some, or the one that Unicode has. */
  private static Optional<String> named(String plain) {
    return Phrasebook.rows("countries.tsv", 3).stream()
        .filter(row -> row[1].equals("name") && plain(row[2]).equals(plain))
        .findFirst()
        .flatMap(row -> fromAlpha3(row[0]))
        .or(
            () ->
                Arrays.stream(Locale.getISOCountries())
                    .filter(each -> plain(display(each)).equals(plain))
                    .findFirst());
  }

  private static String display(String alpha2) {
    return Locale.of("", alpha2).getDisplayCountry(Locale.ENGLISH);
  }

  /** A name as names are compared: "Bosnia & Herzegovina" and "Bosnia and Herzegovina" are one. */
  private static String plain(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String words = BETWEEN.matcher(bare.replace("&", " and ")).replaceAll(" ");
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
