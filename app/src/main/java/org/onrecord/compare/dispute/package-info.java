/** Disputes that run across documents. */
@NullMarked
package org.onrecord.compare.dispute;

import org.jspecify.annotations.NullMarked;
