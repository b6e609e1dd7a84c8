package org.onrecord.reading.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Words;
import org.onrecord.text.Span;

/**
 * An attribution with its places in the text.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param content spans in text order
 * @param cue spans in text order
 * @param source spans in text order, empty where there is none
 */
public record Placed(
    Attribution attribution, List<Span> content, List<Span> cue, List<Span> source) {
  /** As the record orders findings: by their first start, then by their last end. */
  static final Comparator<Placed> IN_TEXT = Comparator.comparing(Placed::extent);

  static Placed of(Attribution attribution, Words section) {
    return new Placed(
        attribution,
        attribution.contentFragments().stream().map(f -> f.in(section)).toList(),
        List.of(attribution.cue().in(section)),
        attribution.sourceFragment().map(f -> f.in(section)).stream().toList());
  }

  /**
   * This one, within another: what of its content lies outside of the other's is cut off, and so is
   * what belongs to the other at its edges. None, where its cue lies outside or nothing is left.
   */
  Optional<Placed> within(Placed outer, InnerEdges edges) {
    if (outer.content.stream().noneMatch(holder -> holder.covers(cue.getFirst()))) {
      return Optional.empty();
    }
    List<Span> own =
        content.stream()
            .flatMap(span -> outer.content.stream().flatMap(holder -> span.cutTo(holder).stream()))
            .map(span -> edges.of(span, outer.content.getFirst(), cue.getFirst()))
            .toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new Placed(attribution, own, cue, source));
  }

  private Span extent() {
    int start = words().stream().mapToInt(Span::start).min().orElse(0);
    return new Span(start, words().stream().mapToInt(Span::end).max().orElse(start));
  }

  List<Span> words() {
    return Stream.of(content, cue, source).flatMap(List::stream).toList();
  }
}
