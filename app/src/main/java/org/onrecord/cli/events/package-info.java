/** Lists what happened, by whose account: one row for each event of a document. */
@NullMarked
package org.onrecord.cli.events;

import org.jspecify.annotations.NullMarked;
