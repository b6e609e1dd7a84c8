package org.onrecord.reading.event;

import java.util.OptionalDouble;
import org.onrecord.text.Span;

/**
 * A number as a text gives it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param span its words, with what makes it more or less exact and with a currency's sign
 * @param low its least value; empty where there is none ("up to 30")
 * @param high its greatest value; empty where there is none ("at least 30")
 * @param currency ISO 4217's code of the sign or the word beside it; empty for none
 */
public record Figure(Span span, OptionalDouble low, OptionalDouble high, String currency) {}
