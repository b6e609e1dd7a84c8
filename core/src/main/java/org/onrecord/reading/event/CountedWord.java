package org.onrecord.reading.event;

import org.onrecord.record.Quantity;
import org.onrecord.text.Span;

/**
 * A number that says how many were killed, injured, displaced, or how much money.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param word its first word that is a number
 */
record CountedWord(Span word, Quantity.What what) {}
