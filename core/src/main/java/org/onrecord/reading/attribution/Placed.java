package org.onrecord.reading.attribution;

import java.util.Comparator;
import java.util.List;
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

  /** One within another, without the other's quotation marks; any other as it is. */
  Placed trimmed(InnerEdges edges) {
    return attribution.within().isEmpty()
        ? this
        : new Placed(attribution, content.stream().map(edges::of).toList(), cue, source);
  }

  private Span extent() {
    int start = words().stream().mapToInt(Span::start).min().orElse(0);
    return new Span(start, words().stream().mapToInt(Span::end).max().orElse(start));
  }

  List<Span> words() {
    return Stream.of(content, cue, source).flatMap(List::stream).toList();
  }
}
