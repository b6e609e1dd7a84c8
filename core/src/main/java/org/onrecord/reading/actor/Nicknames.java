package org.onrecord.reading.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Short forms of first names that are no beginnings of them. */
final class Nicknames {
  /** The names in a line may mean the same person. */
  private static final List<Set<String>> NAMES =
      lines(
          "joseph joe joey",
          "michael mike mick mikey",
          "william bill will billy willy liam",
          "robert bob rob bobby robbie",
          "richard dick rick rich ricky",
          "james jim jimmy jamie",
          "john jack johnny",
          "charles chuck charlie",
          "edward ed ted eddie teddy ned",
          "anthony tony",
          "elizabeth liz beth betty lizzie eliza",
          "margaret maggie peggy meg",
          "katherine catherine kate kathy cathy katie kitty",
          "thomas tom tommy",
          "theodore ted teddy",
          "lawrence larry",
          "henry harry hank",
          "francis frank frankie",
          "gerald jerry gerry",
          "james jim",
          "alexander alex sasha sandy",
          "nicholas nick",
          "patricia pat patty trish",
          "susan sue susie",
          "deborah debbie deb",
          "barbara barb",
          "rebecca becky",
          "jennifer jen jenny",
          "christopher chris kit",
          "stephen steven steve",
          "andrew andy drew",
          "matthew matt",
          "daniel dan danny",
          "timothy tim",
          "gregory greg",
          "jeffrey jeff geoffrey geoff",
          "kenneth ken kenny",
          "ronald ron ronnie",
          "donald don",
          "raymond ray",
          "samuel sam",
          "benjamin ben",
          "peter pete",
          "philip phil",
          "vladimir vova",
          "mikhail misha",
          "aleksandr sasha",
          "francisco paco pancho",
          "jose pepe",
          "ignacio nacho");

  private Nicknames() {}

  private static List<Set<String>> lines(String... lines) {
    return Arrays.stream(lines).map(line -> Set.of(line.split(" ", -1))).toList();
  }

  /** Whether two first names, in lower case, may be one person's. */
  static boolean areOne(String one, String other) {
    return NAMES.stream().anyMatch(names -> names.contains(one) && names.contains(other));
  }
}
