package org.onrecord.reading.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Opposing;

/**
 * The words of a claim as the network sees them, made ready for it when they are first compared: a
 * claim meets many others.
 *
 * <p>Safe to share between threads, which at worst make it ready twice.
 */
final class Seen {
  private final List<float[]> vectors;
  private volatile @Nullable Ready ready;

  /**
   * @param vectors of the words; none where the network did not see them
   */
  Seen(List<float[]> vectors) {
    this.vectors = List.copyOf(vectors);
  }

  private record Ready(Opposing network, Opposing.Piece piece) {}

  List<float[]> vectors() {
    return vectors;
  }

  boolean isEmpty() {
    return vectors.isEmpty();
  }

  Opposing.Piece piece(Opposing network) {
    Ready known = ready;
    if (known == null || known.network() != network) {
      known = new Ready(network, network.piece(vectors));
      ready = known;
    }
    return known.piece();
  }
}
