package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.SpanTagger;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;

/**
 * The attributions of a section, layer by layer: those of the outermost, and within their content
 * those of the next.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Attributions implements Scan<Placed> {
  public static final Part<List<Placed>> PART = new Part<>("attributions");

  /** The heads that tag the layers, from the outermost. */
  private static final List<String> LAYERS = List.of("attribution", "inner", "innermost");

  /** What a content or a cue may choose even where the best sequence of tags does not have it. */
  private static final List<String> OFFERED = List.of("cue", "source");

  /** How probable that must be; tuned on development text, as training does it. */
  private static final double LIKELY = 0.1;

  private final List<SpanTagger> layers;
  private final Links links;
  private final Head linkHead;

  public Attributions(ModelDescription model) {
    layers = LAYERS.stream().map(model::tagger).toList();
    links = new Links(model.linking());
    linkHead = model.linking().head();
  }

  @Override
  public Part<List<Placed>> gives() {
    return PART;
  }

  @Override
  public List<Head> heads() {
    return Stream.concat(layers.stream().map(SpanTagger::head), Stream.of(linkHead)).toList();
  }

  /** The attributions of a section, an outer one before those within it. */
  @Override
  public List<Placed> in(Draft given, Words section, Scores scores) {
    List<Attribution> all = new ArrayList<>();
    List<Attribution> around = List.of();
    for (SpanTagger tagger : layers) {
      List<Attribution> found = layer(tagger, section, scores);
      around = tagger == layers.getFirst() ? found : Nesting.nest(found, around, section);
      all.addAll(around);
    }
    return all.stream().map(found -> Placed.of(found, section)).toList();
  }

  private List<Attribution> layer(SpanTagger tagger, Words section, Scores scores) {
    return links.attributions(
        Fragments.of(tagger.tagging(scores, OFFERED, LIKELY)), section, scores);
  }
}
