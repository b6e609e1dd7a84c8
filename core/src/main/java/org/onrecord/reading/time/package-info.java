/**
 * Expressions of time: found by rules and by the model, and laid on the calendar.
 *
 * <p>Values are TIMEX3's (Pustejovsky et al., 2003; ISO 8601 where it can say it).
 */
@NullMarked
package org.onrecord.reading.time;

import org.jspecify.annotations.NullMarked;
