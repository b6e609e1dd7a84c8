package org.onrecord.reading.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.SpanTagger;
import org.onrecord.model.Words;

/**
 * The attributions of a section: those of the outer layer, and within their content those of the
 * inner one.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Attributions {
  /** What a content or a cue may choose even where the best sequence of tags does not have it. */
  private static final List<String> OFFERED = List.of("cue", "source");

  /** How probable that must be; tuned on development text, as training does it. */
  private static final double LIKELY = 0.1;

  private final SpanTagger outer;
  private final SpanTagger inner;
  private final Links links;
  private final Head linkHead;

  public Attributions(ModelDescription model) {
    outer = model.tagger("attribution");
    inner = model.tagger("inner");
    links = new Links(model.linking());
    linkHead = model.linking().head();
  }

  /** The heads whose scores it reads. */
  public List<Head> heads() {
    return List.of(outer.head(), inner.head(), linkHead);
  }

  /**
   * The attributions of a section, by where their content begins; an outer one before those within
   * it that begin at the same word.
   *
   * @param scores of this section, among them those of {@link #heads}
   */
  public List<Attribution> in(Words section, Scores scores) {
    List<Attribution> found = layer(outer, section, scores);
    List<Attribution> nested = Nesting.nest(layer(inner, section, scores), found, section);
    return Stream.concat(found.stream(), nested.stream())
        .sorted(Comparator.comparingInt(each -> each.contentFragments().getFirst().first()))
        .toList();
  }

  private List<Attribution> layer(SpanTagger tagger, Words section, Scores scores) {
    return links.attributions(
        Fragments.of(tagger.tagging(scores, OFFERED, LIKELY)), section, scores);
  }
}
