package org.onrecord.eval.gold;

import org.onrecord.text.Span;

/**
 * Words that refer to something, as part of a chain.
 *
 * @param span all of them, from the first to the last
 * @param head the head word; of a name the words that are its core
 */
public record ChainMention(Span span, Span head) {}
