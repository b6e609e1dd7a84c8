package org.onrecord.eval.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the bare encoder uses the cores.
 *
 * @param callers how many windows run at the same time
 * @param each how many threads run one window
 */
public record EncoderThreads(int callers, int each) {

  /** What may be best on some cores: a window on each of them, or one window on all. */
  static List<EncoderThreads> candidates(int cores) {
    Set<EncoderThreads> candidates = new LinkedHashSet<>();
    candidates.add(new EncoderThreads(cores, 1));
    candidates.add(new EncoderThreads(1, cores));
    return List.copyOf(candidates);
  }
}
