/** Lists the times that documents name, in the order of the calendar. */
@NullMarked
package org.onrecord.cli.timeline;

import org.jspecify.annotations.NullMarked;
