package org.onrecord.eval.reading;

/**
 * What the model says of a given pair.
 *
 * @param root the likeliest type, by the name under which it counts
 * @param passive whether the target is the subject, or the doer stands behind "by"
 */
public record PairRead(String root, boolean passive) {}
