package org.onrecord.reading.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.reading.Resource;

/**
 * The words that expressions of time are made of.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Vocabulary {
  private static final String RESOURCE = "words.tsv";

  private static final Set<String> UNABBREVIATED = Set.of("march", "april", "may", "june", "july");

  /** Names that are words of another meaning without their capital. */
  private static final Set<String> COMMON =
      Set.of(
          "may", "march", "august", "mar", "sun", "sat", "mon", "wed", "et", "pt", "ist", "est",
          "pacific", "eastern", "central");

  private final Map<String, List<Sense>> senses = new HashMap<>();

  private final HolidayNames holidays = new HolidayNames();

  /** Read from the resource beside this class. */
  Vocabulary() {
    for (String line : Resource.lines(Vocabulary.class, RESOURCE)) {
      String[] row = line.split("\t", -1);
      if (row.length != 3) {
        throw new IllegalStateException(RESOURCE + ": three columns wanted: " + line);
      }
      Sense sense = new Sense(Sort.valueOf(row[1]), Integer.parseInt(row[2]));
      for (String word : row[0].split(" ", -1)) {
        senses.computeIfAbsent(word, any -> new ArrayList<>()).add(sense);
      }
    }
    senses.replaceAll((word, all) -> List.copyOf(all));
  }

  HolidayNames holidays() {
    return holidays;
  }

  /**
   * What a word can mean; what is a common word too is a month, a day or a zone only with a
   * capital, an era only in capitals: an "Ad" is something else.
   *
   * @param lower the word in lower case
   * @param written the word
   */
  List<Sense> senses(String lower, String written) {
    List<Sense> all = senses.getOrDefault(lower, List.of());
    boolean name = Character.isUpperCase(written.charAt(0)) || !COMMON.contains(lower);
    boolean capitals = written.chars().allMatch(Character::isUpperCase);
    return all.stream()
        .filter(sense -> name || !isName(sense.sort()))
        .filter(sense -> capitals || sense.sort() != Sort.ERA)
        .toList();
  }

  private static boolean isName(Sort sort) {
    return sort == Sort.MONTH || sort == Sort.WEEKDAY || sort == Sort.ZONE;
  }

  /** Whether a word that a point follows is "Jan", "Mon" or the like. */
  boolean isAbbreviated(String text, int from, int to) {
    return to - from <= 5
        && to - from >= 3
        && senses(lower(text.substring(from, to)), text.substring(from, to)).stream()
            .anyMatch(sense -> sense.sort() == Sort.MONTH || sense.sort() == Sort.WEEKDAY)
        && !UNABBREVIATED.contains(lower(text.substring(from, to)));
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
