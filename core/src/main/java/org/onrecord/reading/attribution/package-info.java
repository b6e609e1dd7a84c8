/** Who said what: from the model's scores to statements with their source, cue and content. */
@NullMarked
package org.onrecord.reading.attribution;

import org.jspecify.annotations.NullMarked;
