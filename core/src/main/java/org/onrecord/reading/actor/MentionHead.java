package org.onrecord.reading.actor;

import org.onrecord.text.Span;

/**
 * The head word of a mention, as the model finds it, or of what may be one.
 *
 * <p>Not to be changed; safe to share between threads.
 *
 * @param word its place
 * @param sort what it means
 * @param margin how much rather it is a mention than none, in logits
 * @param acting how much rather it acts than is a place, in logits
 * @param later its vector as the later of two mentions
 * @param earlier its vector as the earlier
 * @param home its vector as one who belongs to a country
 * @param sectors how likely each sector is of whom it means, in logits; empty where unknown
 */
@SuppressWarnings("ArrayRecordComponent") // Columns of the model, which are only multiplied.
record MentionHead(
    Span word,
    Sort sort,
    double margin,
    double acting,
    float[] later,
    float[] earlier,
    float[] home,
    float[] sectors) {

  private static final float[] NOTHING = {};

  /** A mention that the model says nothing of. */
  static MentionHead unknown(Span word, Sort sort) {
    return new MentionHead(word, sort, 0, 0, NOTHING, NOTHING, NOTHING, NOTHING);
  }
}
