/** Lists who appears in documents: one row for each actor, joined over documents with caution. */
@NullMarked
package org.onrecord.cli.actors;

import org.jspecify.annotations.NullMarked;
