package org.onrecord.reading.attribution;

import java.util.List;
import org.onrecord.model.TaggedSpan;

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
   * From the spans that the model's tagger found.
   *
   * @param spans in text order, of the kinds {@code source}, {@code cue} and {@code content}
   */
  public static Fragments of(List<TaggedSpan> spans) {
    List<Fragment> all = spans.stream().map(Fragment::of).toList();
    return new Fragments(
        having(all, Role.SOURCE), having(all, Role.CUE), having(all, Role.CONTENT));
  }

  private static List<Fragment> having(List<Fragment> all, Role role) {
    return all.stream().filter(fragment -> fragment.role() == role).toList();
  }
}
