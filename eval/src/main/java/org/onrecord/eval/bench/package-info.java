/** How fast the reader reads, how soon it begins, and how much memory it takes. */
@NullMarked
package org.onrecord.eval.bench;

import org.jspecify.annotations.NullMarked;
