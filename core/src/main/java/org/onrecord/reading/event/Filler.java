package org.onrecord.reading.event;

import org.onrecord.text.Span;

/**
 * A word that may fill a role of an event.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param word the head of what fills it
 * @param likely the probability that it does
 */
record Filler(Span word, double likely) {}
