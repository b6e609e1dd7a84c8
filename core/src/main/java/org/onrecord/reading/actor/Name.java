package org.onrecord.reading.actor;

import org.onrecord.text.Span;

/**
 * A name in a text.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param tag what the model takes it for: PER, ORG or LOC
 */
public record Name(Span span, String tag) {}
