package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.reading.Resource;
import org.onrecord.reading.attribution.Inflection;

/**
 * The words of {@code words.tsv} and {@code opposites.tsv}: what a word is a sign of, and which
 * ones can't both hold of one thing.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Lists {
  private static final String COUNTS = "counts:";

  private final Map<String, Set<String>> signs = new HashMap<>();
  private final List<Set<String>> opposites = new ArrayList<>();

  /** With the shipped lists. */
  Lists() {
    for (String line : Resource.lines(Lists.class, "words.tsv")) {
      String[] cells = line.split("\t");
      Set<String> forms = signs.computeIfAbsent(cells[0], any -> new HashSet<>());
      for (String word : cells[1].split("\\|")) {
        if (word.startsWith("=")) {
          forms.add(word.substring(1));
        } else {
          forms.addAll(Inflection.formsOf(word));
        }
      }
    }
    for (String line : Resource.lines(Lists.class, "opposites.tsv")) {
      for (String word : line.split("\t")) {
        opposites.add(Inflection.formsOf(word));
      }
    }
  }

  /** Whether a word is of one sort. */
  boolean is(String sort, String form) {
    Set<String> forms = signs.get(sort);
    if (forms == null) {
      throw new IllegalArgumentException("words.tsv has no rows called " + sort);
    }
    return forms.contains(form);
  }

  /** Whether a word of one sort is among some. */
  boolean any(String sort, Collection<String> forms) {
    return forms.stream().anyMatch(form -> is(sort, form));
  }

  /** What of that which is commonly counted some words tell of. */
  Set<String> counted(Collection<String> forms) {
    return signs.keySet().stream()
        .filter(sort -> sort.startsWith(COUNTS) && any(sort, forms))
        .collect(Collectors.toSet());
  }

  /** Whether some words have one of a pair of opposites, and others the other alone. */
  boolean areOpposite(Collection<String> some, Collection<String> others) {
    for (int i = 0; i < opposites.size(); i += 2) {
      if (part(some, opposites.get(i), others, opposites.get(i + 1))
          || part(some, opposites.get(i + 1), others, opposites.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean part(
      Collection<String> some, Set<String> mine, Collection<String> others, Set<String> theirs) {
    return some.stream().anyMatch(mine::contains)
        && others.stream().anyMatch(theirs::contains)
        && others.stream().noneMatch(mine::contains);
  }
}
