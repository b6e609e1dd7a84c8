/**
 * Reads feeds, RSS and Atom: what they tell of each of their items, and whether they have it whole.
 * It alone knows ROME and the XML parser.
 */
@NullMarked
package org.onrecord.source.feed;

import org.jspecify.annotations.NullMarked;
