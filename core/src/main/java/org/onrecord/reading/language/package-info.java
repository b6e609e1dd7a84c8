/** Which language a text is in: whether it is English, which the reader reads, or what else. */
@NullMarked
package org.onrecord.reading.language;

import org.jspecify.annotations.NullMarked;
