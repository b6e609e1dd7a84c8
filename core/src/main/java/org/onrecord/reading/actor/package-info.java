/** Who appears in a text. */
@NullMarked
package org.onrecord.reading.actor;

import org.jspecify.annotations.NullMarked;
