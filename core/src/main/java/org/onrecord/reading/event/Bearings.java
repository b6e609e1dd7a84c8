package org.onrecord.reading.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.Resource;
import org.onrecord.reading.attribution.Inflection;

/**
 * Which words bear on how certain events are, and how. They stand in {@code firmness.tsv}, each row
 * with an example.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Bearings {
  /** Those of a word above a clause. */
  static final List<Bearing> OF_CLAUSES =
      List.of(
          Bearing.SEEMS,
          Bearing.CHANCES,
          Bearing.UNLIKELY,
          Bearing.UNKNOWN,
          Bearing.FALSE,
          Bearing.WANTS);

  /** Those of a verb above a clause that tell what somebody thinks of it. */
  static final List<Bearing> OF_VIEWS =
      List.of(
          Bearing.BELIEVES,
          Bearing.FEARS,
          Bearing.DOUBTS,
          Bearing.DENIES,
          Bearing.REJECTS,
          Bearing.EXCLUDES);

  /** Those of a verb above its object, or the subject of its passive. */
  static final List<Bearing> OF_OBJECTS =
      List.of(Bearing.AVERTS, Bearing.POSTPONES, Bearing.WANTS, Bearing.CARRIES, Bearing.EXCLUDES);

  /** Those of a verb or an adjective above its subject. */
  static final List<Bearing> OF_SUBJECTS =
      List.of(Bearing.SEEMS, Bearing.CHANCES, Bearing.UNLIKELY, Bearing.UNKNOWN, Bearing.CARRIES);

  /** Those of a noun above "of" with another. */
  static final List<Bearing> OF_NOUNS =
      List.of(Bearing.LACKS, Bearing.CHANCES, Bearing.FEARS, Bearing.WANTS);

  private final Map<Bearing, Set<String>> words = new EnumMap<>(Bearing.class);

  /** The shipped ones. */
  Bearings() {
    for (String line : Resource.lines(Bearings.class, "firmness.tsv")) {
      String[] cells = line.split("\t");
      Set<String> forms = words.computeIfAbsent(Bearing.valueOf(cells[0]), any -> new HashSet<>());
      Arrays.stream(cells[1].split("\\|")).forEach(word -> forms.addAll(formsOf(word)));
    }
  }

  /** The forms of a word, or of a verb with its particle: "rules out", "ruled out". */
  static List<String> formsOf(String word) {
    if (word.startsWith("=")) {
      return List.of(word.substring(1));
    }
    String verb = word.split(" ")[0];
    return Inflection.formsOf(verb).stream()
        .map(form -> form + word.substring(verb.length()))
        .toList();
  }

  /** Whether a word, in lower case, bears so. */
  boolean is(Bearing bearing, String form) {
    return words.getOrDefault(bearing, Set.of()).contains(form);
  }

  /** What the first of some bearings that a word has does to what is below it. */
  Optional<Effect> effect(List<String> forms, List<Bearing> any) {
    return any.stream().filter(bearing -> isAny(bearing, forms)).findFirst().map(Effect::of);
  }

  Optional<Effect> effect(List<String> forms, Bearing... any) {
    return effect(forms, List.of(any));
  }

  boolean isAny(Bearing bearing, List<String> forms) {
    return forms.stream().anyMatch(form -> is(bearing, form));
  }
}
