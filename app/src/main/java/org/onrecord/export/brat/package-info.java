/** Standoff annotation as the program brat has it. */
@NullMarked
package org.onrecord.export.brat;

import org.jspecify.annotations.NullMarked;
