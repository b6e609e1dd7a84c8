/** What is to be scored: records from a file or from the reader, and what single heads find. */
@NullMarked
package org.onrecord.eval.reading;

import org.jspecify.annotations.NullMarked;
