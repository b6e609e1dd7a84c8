package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.BitSet;
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
  /** The sorts that tell what befalls those who are counted. */
  static final String COUNTS = "counts:";

  /** The sorts of nouns for what is counted. */
  private static final String NOUNS = "noun:";

  private final Map<String, Set<String>> signs = new HashMap<>();
  private final Map<String, Set<String>> byForm = new HashMap<>();

  /** People of whom nothing more is told. */
  static final String PEOPLE = "noun:people";

  /** The sides that a word is on: two sides that differ in the last bit are a pair. */
  private final Map<String, List<Integer>> opposites = new HashMap<>();

  /** With the shipped lists. */
  Lists() {
    for (String line : Resource.lines(Lists.class, "words.tsv")) {
      String[] cells = line.split("\t");
      Set<String> forms = signs.computeIfAbsent(cells[0], any -> new HashSet<>());
      for (String word : cells[1].split("\\|")) {
        if (word.startsWith("=")) {
          forms.add(word.substring(1));
        } else {
          forms.addAll(formsOf(word));
        }
      }
    }
    signs.forEach(
        (sort, forms) ->
            forms.forEach(form -> byForm.computeIfAbsent(form, any -> new HashSet<>()).add(sort)));
    int side = 0;
    for (String line : Resource.lines(Lists.class, "opposites.tsv")) {
      for (String word : line.split("\t")) {
        int number = side++;
        Inflection.formsOf(word)
            .forEach(form -> opposites.computeIfAbsent(form, any -> new ArrayList<>()).add(number));
      }
    }
  }

  /** The forms of a word, or of a verb with its particle. */
  private static List<String> formsOf(String phrase) {
    String[] words = phrase.split(" ", 2);
    String behind = words.length > 1 ? " " + words[1] : "";
    return Inflection.formsOf(words[0]).stream().map(form -> form + behind).toList();
  }

  /** Whether a word is of one sort. */
  boolean is(String sort, String form) {
    Set<String> forms = signs.get(sort);
    if (forms == null) {
      throw new IllegalArgumentException("words.tsv has no rows called " + sort);
    }
    return forms.contains(form);
  }

  /** Of which sorts there are words among some. */
  Set<String> sorts(Collection<String> forms) {
    return forms.stream()
        .flatMap(form -> byForm.getOrDefault(form, Set.of()).stream())
        .collect(Collectors.toSet());
  }

  /** What of that which is commonly counted some sorts of words tell of. */
  static Set<String> counted(Set<String> sorts) {
    return sorts.stream().filter(sort -> sort.startsWith(COUNTS)).collect(Collectors.toSet());
  }

  /** Of which sorts a noun is; a sort that begins as another is within it. */
  Set<String> nouns(String form) {
    return sorts(List.of(form)).stream()
        .filter(sort -> sort.startsWith(NOUNS))
        .collect(Collectors.toSet());
  }

  /** Which sides of pairs of opposites some words have. */
  BitSet opposites(Collection<String> forms) {
    BitSet found = new BitSet();
    forms.forEach(form -> opposites.getOrDefault(form, List.of()).forEach(found::set));
    return found;
  }

  /** Whether one has one side of a pair of opposites, and the other has the other side alone. */
  static boolean areOpposite(BitSet one, BitSet other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return one.stream().anyMatch(side -> other.get(side ^ 1) && !other.get(side))
        || other.stream().anyMatch(side -> one.get(side ^ 1) && !one.get(side));
  }
}
