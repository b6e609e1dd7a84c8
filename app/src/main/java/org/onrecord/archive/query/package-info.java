/**
 * What an archive is asked: sentences by their words and by who stands in them, people and what is
 * said by and of them, what happened in the order of the calendar, disputes, shares of voice.
 */
@NullMarked
package org.onrecord.archive.query;

import org.jspecify.annotations.NullMarked;
