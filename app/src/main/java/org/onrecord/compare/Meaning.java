package org.onrecord.compare;

import java.util.Collection;
import java.util.List;

/**
 * What words mean together: a vector of length 1, or of zeros where nothing is known of them.
 *
 * <p>Never changes; safe to share between threads.
 */
final class Meaning {
  static final Meaning NONE = new Meaning(new float[0]);

  private final float[] vector;

  private Meaning(float[] vector) {
    this.vector = vector;
  }

  static Meaning of(byte[] bytes) {
    float[] vector = new float[bytes.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = bytes[i];
    }
    return unit(vector);
  }

  static Meaning sum(Collection<Meaning> some) {
    return weighted(List.copyOf(some), some.stream().mapToDouble(each -> 1).toArray());
  }

  /** The mean of some, each by its weight. */
  static Meaning weighted(List<Meaning> some, double[] weights) {
    float[] sum = new float[some.stream().mapToInt(each -> each.vector.length).max().orElse(0)];
    for (int n = 0; n < weights.length; n++) {
      float[] vector = some.get(n).vector;
      for (int i = 0; i < vector.length; i++) {
        sum[i] += (float) weights[n] * vector[i];
      }
    }
    return unit(sum);
  }

  private static Meaning unit(float[] vector) {
    double length = 0;
    for (float each : vector) {
      length += each * each;
    }
    if (length == 0) {
      return NONE;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(length);
    }
    return new Meaning(vector);
  }

  boolean isKnown() {
    return vector.length > 0;
  }

  /** The cosine: 1 for the same, 0 for what has nothing in common or is not known. */
  double near(Meaning other) {
    int length = Math.min(vector.length, other.vector.length);
    // Four sums, none of which waits for another.
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 3 < length; i += 4) {
      a += vector[i] * other.vector[i];
      b += vector[i + 1] * other.vector[i + 1];
      c += vector[i + 2] * other.vector[i + 2];
      d += vector[i + 3] * other.vector[i + 3];
    }
    for (; i < length; i++) {
      a += vector[i] * other.vector[i];
    }
    return a + b + c + d;
  }
}
