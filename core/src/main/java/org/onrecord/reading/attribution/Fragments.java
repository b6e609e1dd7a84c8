package org.onrecord.reading.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Tagging;

/**
 * The fragments of one layer of a section, by role, each list in text order. No two overlap.
 *
 * <p>Immutable; safe to share between threads.
 */
public record Fragments(List<Fragment> sources, List<Fragment> cues, List<Fragment> contents) {
  public Fragments {
    sources = List.copyOf(sources);
    cues = List.copyOf(cues);
    contents = List.copyOf(contents);
  }

  /**
   * From what the model's tagger found.
   *
   * @param tagging spans of the kinds {@code source}, {@code cue} and {@code content}
   */
  public static Fragments of(Tagging tagging) {
    List<Fragment> all =
        Stream.concat(
                tagging.best().stream().map(Fragment::best),
                tagging.likely().stream().map(Fragment::likely))
            .sorted(Comparator.comparingInt(Fragment::first))
            .toList();
    return new Fragments(
        having(all, Role.SOURCE), having(all, Role.CUE), having(all, Role.CONTENT));
  }

  private static List<Fragment> having(List<Fragment> all, Role role) {
    return all.stream().filter(fragment -> fragment.role() == role).toList();
  }
}
