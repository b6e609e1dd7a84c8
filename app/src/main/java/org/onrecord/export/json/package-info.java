/** Exports that are JSON: the records, maps, timelines. */
@NullMarked
package org.onrecord.export.json;

import org.jspecify.annotations.NullMarked;
