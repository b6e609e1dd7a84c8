package org.onrecord.reading.dispute;

import java.util.List;
import org.onrecord.text.Span;

/**
 * Two claims of two documents, as training reads them.
 *
 * @param earlier the words of the one
 * @param later of the other
 * @param signs what speaks for their being in dispute, or against it, by the names of the weights'
 *     table
 * @param scores the network's, by relation
 */
public record Afar(List<Span> earlier, List<Span> later, List<String> signs, float[] scores) {
  public Afar {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    signs = List.copyOf(signs);
    scores = scores.clone();
  }

  @Override
  public float[] scores() {
    return scores.clone();
  }
}
