/** Places: which of those that bear a name a text means. */
@NullMarked
package org.onrecord.reading.place;

import org.jspecify.annotations.NullMarked;
