/** Lists the places that documents name: one for each place on the map. */
@NullMarked
package org.onrecord.cli.places;

import org.jspecify.annotations.NullMarked;
