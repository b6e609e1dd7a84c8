/** Where the sources of a report, or the report and one of them, do not agree. */
@NullMarked
package org.onrecord.reading.dispute;

import org.jspecify.annotations.NullMarked;
