package org.onrecord.model;

/**
 * How well an actor goes with a country that a text names: the product of the vector of a mention's
 * head and that of a word that names the country, and what counts for the way from the one to the
 * other.
 *
 * <p>Immutable by convention: the array must not be changed. Safe to share between threads.
 *
 * @param actor the head whose columns are a word's vector as the head of a mention
 * @param place as a word that names a country, a city or a people
 * @param gap added for the distance in words, by {@link Link#bucket}
 */
@SuppressWarnings("ArrayRecordComponent") // Read in the innermost loop.
public record Homing(Head actor, Head place, float[] gap) {
  /**
   * @throws IllegalArgumentException if the vectors differ in size or there are other buckets
   */
  public Homing {
    if (actor.size() != place.size()) {
      throw new IllegalArgumentException(
          "head '" + actor.name() + "' and head '" + place.name() + "' differ in size");
    }
    if (gap.length != Link.GAPS) {
      throw new IllegalArgumentException("there are " + gap.length + " numbers for distances");
    }
  }

  /**
   * The score of this mention's actor belonging there, as against 0 for belonging nowhere.
   *
   * @param mention vector of a mention's head word, of the actor's size
   * @param country vector of a word that names a country, of the same size
   * @param words how many words that one stands behind the mention's; negative where it stands
   *     before
   */
  public double score(float[] mention, float[] country, int words) {
    float sum = 0;
    for (int i = 0; i < mention.length; i++) {
      sum += mention[i] * country[i];
    }
    return sum / Math.sqrt(actor.size()) + gap[Link.bucket(words)];
  }
}
