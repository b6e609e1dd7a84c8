package org.onrecord.reading.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as names are compared: its words without case, accents, points, titles, articles and
 * generational suffixes, Arabic articles.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param words at least one
 * @param acronym whether it is one word of capitals
 */
record NameWords(List<String> words, boolean acronym) {
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern DROPPED =
      Pattern.compile("^[^\\p{L}\\p{N}]+|['’]s$|[^\\p{L}\\p{N}]+$|[.]");

  /** What stands before a name without being part of it. */
  private static final Set<String> BEFORE =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "sir",
          "dame",
          "lord",
          "lady",
          "prof",
          "professor",
          "the",
          "president",
          "senator",
          "sen",
          "rep",
          "gov",
          "gen",
          "col",
          "capt",
          "sgt",
          "lt",
          "rev",
          "hon",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "sheikh",
          "imam",
          "father",
          "sister",
          "brother");

  private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

  private static final Set<String> BEHIND = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Pattern PARTICLE = Pattern.compile("^(al|el|ar|as|ash|an|ad)-(?=.)");

  /** So long is no acronym. */
  private static final int LONGEST_ACRONYM = 12;

  /** Words inside a body's name that its acronym has no letter for. */
  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "in", "on", "de", "la", "du", "des", "&");

  /** How two names go together. */
  enum Relation {
    /** The same words. */
    EQUAL,
    /** One may be a short form of the other. */
    SHORT,
    /** They share a surname, but not the rest. */
    NAMESAKE,
    APART
  }

  NameWords {
    words = List.copyOf(words);
  }

  /** A name as it is written; where nothing but titles is, these are its words. */
  static NameWords of(String written) {
    List<String> raw = GAP.splitAsStream(written).filter(word -> !plain(word).isEmpty()).toList();
    List<String> all = raw.stream().map(NameWords::plain).toList();
    if (all.isEmpty()) {
      return new NameWords(List.of(written), false);
    }
    int from = 0;
    int to = all.size();
    while (from < to - 1
        && BEFORE.contains(all.get(from))
        && !GENITIVE.matcher(raw.get(from)).find()) {
      from++;
    }
    while (from < to - 1 && BEHIND.contains(all.get(to - 1))) {
      to--;
    }
    return new NameWords(all.subList(from, to), isAcronym(written));
  }

  private static boolean isAcronym(String written) {
    return written.length() > 1
        && written.length() <= LONGEST_ACRONYM
        && Character.isUpperCase(written.charAt(0))
        && written.chars().skip(1).allMatch(c -> Character.isUpperCase(c) || c == '.' || c == 's');
  }

  /** A word without case, accents and points. */
  static String plain(String word) {
    String bare = DROPPED.matcher(word).replaceAll("");
    String base = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
    return PARTICLE.matcher(base.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  String last() {
    return words.getLast();
  }

  /** How two names of persons go together. */
  Relation asPerson(NameWords other) {
    if (words.equals(other.words)) {
      return Relation.EQUAL;
    }
    NameWords less = words.size() <= other.words.size() ? this : other;
    NameWords more = less == this ? other : this;
    if (less.words.size() == 1) {
      String only = less.last();
      return only.equals(more.last())
              || only.equals(more.words.getFirst())
              || more.hasHyphened(only)
          ? Relation.SHORT
          : Relation.APART;
    }
    if (less.last().equals(more.last())) {
      boolean first = goTogether(less.words.getFirst(), more.words.getFirst());
      boolean middle = less.words.size() < 3 || goTogether(less.words.get(1), more.words.get(1));
      return (first && middle) || more.words.containsAll(less.words)
          ? Relation.SHORT
          : Relation.NAMESAKE;
    }
    return Collections.indexOfSubList(more.words, less.words) >= 0
        ? Relation.SHORT
        : Relation.APART;
  }

  private boolean hasHyphened(String part) {
    return words.stream()
        .filter(word -> word.indexOf('-') >= 0)
        .anyMatch(word -> Arrays.asList(word.split("-", -1)).contains(part));
  }

  /** An initial and a name that begins with it, or a name and a longer form of it. */
  private static boolean goTogether(String one, String other) {
    String less = one.length() <= other.length() ? one : other;
    String more = less.equals(one) ? other : one;
    return (more.startsWith(less) && (less.length() == 1 || less.length() >= 3))
        || Nicknames.areOne(one, other);
  }

  /** How two names of bodies or places go together. */
  Relation asBody(NameWords other) {
    if (words.equals(other.words)) {
      return Relation.EQUAL;
    }
    NameWords less = words.size() <= other.words.size() ? this : other;
    NameWords more = less == this ? other : this;
    if (less.acronym
        && less.words.size() == 1
        && more.words.size() > 1
        && more.initials().contains(less.last())) {
      return Relation.SHORT;
    }
    int at = Collections.indexOfSubList(more.words, less.words);
    boolean atEdge = at == 0 || at == more.words.size() - less.words.size();
    return at >= 0 && atEdge ? Relation.SHORT : Relation.APART;
  }

  /** The first letters of its words, with and without those of small words. */
  private List<String> initials() {
    List<String> found = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    StringBuilder big = new StringBuilder();
    for (String word : words) {
      all.append(word.charAt(0));
      if (!SMALL.contains(word)) {
        big.append(word.charAt(0));
      }
    }
    found.add(all.toString());
    found.add(big.toString());
    return found;
  }
}
