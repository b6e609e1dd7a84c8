package org.onrecord.web.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is marked in an article: what was said, events, times, places.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param shown their names
 */
public record Layers(Set<String> shown) {
  /** The parameter that holds them in an address. */
  public static final String PARAMETER = "show";

  private static final List<String> NAMES = List.of("said", "events", "times", "places");
  private static final String NONE = "none";

  /** What is marked where nothing is said. */
  public static final Layers USUAL = new Layers(Set.of("said", "events"));

  public Layers {
    shown = Set.copyOf(shown);
  }

  /**
   * As an address has them.
   *
   * @throws IllegalArgumentException if one is not known
   */
  public static Layers of(String written) {
    Set<String> shown = new LinkedHashSet<>();
    for (String each :
        written.equals(NONE) ? List.<String>of() : Arrays.asList(written.split(",", -1))) {
      if (!NAMES.contains(each.strip())) {
        throw new IllegalArgumentException(
            "\"" + each + "\": write some of " + String.join(",", NAMES) + " or " + NONE);
      }
      shown.add(each.strip());
    }
    return new Layers(shown);
  }

  /** Whether one is shown. */
  public boolean has(String name) {
    return shown.contains(name);
  }

  /** As an address has them. */
  @Override
  public String toString() {
    return shown.isEmpty()
        ? NONE
        : NAMES.stream().filter(shown::contains).collect(Collectors.joining(","));
  }
}
