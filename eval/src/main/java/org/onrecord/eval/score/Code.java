package org.onrecord.eval.score;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The two parts of an actor's code. */
final class Code {
  /** PLOVER's sectors; whatever else stands in a code is a country, or stands for one. */
  private static final Set<String> SECTORS =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

  private Code() {}

  static Optional<String> country(Optional<String> code) {
    return first(code, part -> !SECTORS.contains(part));
  }

  static Optional<String> sector(Optional<String> code) {
    return first(code, SECTORS::contains);
  }

  private static Optional<String> first(Optional<String> code, Predicate<String> wanted) {
    return code.flatMap(all -> Arrays.stream(all.split(" ")).filter(wanted).findFirst());
  }
}
