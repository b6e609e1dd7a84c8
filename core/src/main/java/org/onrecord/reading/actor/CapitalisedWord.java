package org.onrecord.reading.actor;

import org.onrecord.text.Span;

/**
 * A word that begins with a capital or has one, as names of places and peoples do.
 *
 * <p>Not to be changed; safe to share between threads.
 *
 * @param word its place
 * @param home its vector as one that names the country that somebody belongs to
 */
@SuppressWarnings("ArrayRecordComponent") // Columns of the model, which are only multiplied.
record CapitalisedWord(Span word, float[] home) {}
