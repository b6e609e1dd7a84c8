/** Exports that are linked data: annotations of texts, quotations and claims. */
@NullMarked
package org.onrecord.export.linked;

import org.jspecify.annotations.NullMarked;
