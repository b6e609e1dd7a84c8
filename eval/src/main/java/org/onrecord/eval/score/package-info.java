/**
 * How well what was read agrees with what people marked: functions from gold and findings to
 * counts, from counts to figures, and from many documents to intervals.
 */
@NullMarked
package org.onrecord.eval.score;

import org.jspecify.annotations.NullMarked;
