/** Lists sentences that were found in an archive. */
@NullMarked
package org.onrecord.cli.search;

import org.jspecify.annotations.NullMarked;
