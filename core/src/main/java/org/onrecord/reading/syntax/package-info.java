/** Which word depends on which: the parse of each sentence, by the model's heads. */
@NullMarked
package org.onrecord.reading.syntax;

import org.jspecify.annotations.NullMarked;
