/** Which documents are reprints of one another: near-duplicates that count as one source. */
@NullMarked
package org.onrecord.archive.reprint;

import org.jspecify.annotations.NullMarked;
