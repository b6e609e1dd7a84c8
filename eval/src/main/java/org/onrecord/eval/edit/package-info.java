/** Seeded edits that make reprints, and other articles that look like some, out of articles. */
@NullMarked
package org.onrecord.eval.edit;

import org.jspecify.annotations.NullMarked;
