package org.onrecord.reading.actor;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an actor belongs and what it is by trade.
 *
 * @param country ISO 3166-1 alpha-3, or one of PLOVER's codes in place of a country
 * @param sector PLOVER's
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER, Political Language Ontology for
 *     Verifiable Event Records</a>
 */
public record Code(Optional<String> country, Optional<String> sector) {
  public static final Code NONE = new Code(Optional.empty(), Optional.empty());

  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

  /** A code as it is written: a country, a sector, or both. */
  public static Code of(String written) {
    String[] parts = written.trim().split(" +", 2);
    boolean sectorAlone = SECTORS.contains(parts[0]) && parts.length == 1;
    return new Code(
        sectorAlone || parts[0].isEmpty() ? Optional.empty() : Optional.of(parts[0]),
        sectorAlone ? Optional.of(parts[0]) : Stream.of(parts).skip(1).findFirst());
  }

  boolean isFull() {
    return country.isPresent() && sector.isPresent();
  }

  /** This one; what it lacks from another. */
  Code or(Code other) {
    return new Code(country.or(other::country), sector.or(other::sector));
  }

  /** As the record writes it; none where nothing is known. */
  Optional<String> written() {
    String all =
        Stream.of(country, sector).flatMap(Optional::stream).collect(Collectors.joining(" "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
