/** Lists where sources do not agree: for each dispute its sides, and their words. */
@NullMarked
package org.onrecord.cli.disputes;

import org.jspecify.annotations.NullMarked;
