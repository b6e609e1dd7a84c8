package org.onrecord.reading.dispute;

import java.util.List;
import org.onrecord.text.Span;

/**
 * Two pieces of a text that different ones say, as training reads them.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param earlier the words of the one, with the cue that attributes them
 * @param later of the other
 * @param signs what speaks for their being in dispute, or against it, by the names of the weights'
 *     table
 */
public record Compared(List<Span> earlier, List<Span> later, List<String> signs) {
  public Compared {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    signs = List.copyOf(signs);
  }
}
