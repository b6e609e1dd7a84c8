/** Holds our scores of attributions against those of a reference script in Python. */
@NullMarked
package org.onrecord.eval.reference;

import org.jspecify.annotations.NullMarked;
