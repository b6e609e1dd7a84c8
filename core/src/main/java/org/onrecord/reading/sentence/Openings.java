package org.onrecord.reading.sentence;

import java.util.Set;
import java.util.regex.Pattern;

/** What the words behind a stop tell of whether a sentence begins with them. */
final class Openings {
  /** Names that are written with a mark at their end. */
  private static final Set<String> MARKED_NAMES = Abbreviations.words("Yahoo Jeopardy Oklahoma");

  /** Words that begin sentences, and hardly ever a name. */
  private static final Set<String> STARTERS =
      Abbreviations.words(
          """
          The A An This That These Those He She It We They I You His Her Its Our Their My Your There
          Here In On At By For From With Without After Before During While When Where Since As If
          Although Though Until Unless Because Despite And But Or So Yet Nor Then However Meanwhile
          Moreover Also Still Instead Once Now Today Yesterday Tomorrow What Who Why How Which
          Whether Some Many Most Several Both Each All Another Other Others Not Nobody Nothing
          Neither Either Few One Two Under According To Is Are Was Were Do Does Did Can Could Will
          Would Should Earlier Later Last Please Thanks
          """);

  /** Words that follow an hour of the day. */
  private static final Set<String> TIME_WORDS =
      Abbreviations.words(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday Jan Feb March April May June July
          Aug Sept Oct Nov Dec January February August September October November December
          EST EDT ET CST CDT CT MST MDT MT PST PDT PT GMT UTC BST CET CEST Eastern Central Mountain
          Pacific Moscow Beijing London
          """);

  /** A clause that attributes, as in: Ada Byron said. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}\\p{N}.'’-]*+|de|von|van|der|al|bin|el|la|of)\\s++){1,6}"
              + "(?:said|says|asked|asks|wrote|writes|tweeted|added|told|replied|shouted|yelled"
              + "|cried|demanded|wondered|exclaimed|recalled|joked)\\b");

  private Openings() {}

  /** Whether the word before a mark is a name that has the mark: the mark ends no sentence. */
  static boolean isMarkedName(String word) {
    return MARKED_NAMES.contains(word);
  }

  static boolean isStarter(String word) {
    return STARTERS.contains(word);
  }

  static boolean isTime(String word) {
    return TIME_WORDS.contains(word);
  }

  /** Whether a clause that attributes begins at {@code from} and ends before {@code limit}. */
  static boolean isAttribution(String text, int from, int limit) {
    return ATTRIBUTION.matcher(text).region(from, limit).lookingAt();
  }
}
