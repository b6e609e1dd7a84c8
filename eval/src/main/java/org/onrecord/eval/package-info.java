/** Measures how well the reader reads: gold readers, scorers, reports. Never shipped. */
@NullMarked
package org.onrecord.eval;

import org.jspecify.annotations.NullMarked;
