/** What a reader of attributions does wrong, by cause, with examples to learn from. */
@NullMarked
package org.onrecord.eval.errors;

import org.jspecify.annotations.NullMarked;
