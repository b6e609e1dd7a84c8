/** Findings as tables: a row for each, with what its ids name in columns of its own. */
@NullMarked
package org.onrecord.export.table;

import org.jspecify.annotations.NullMarked;
