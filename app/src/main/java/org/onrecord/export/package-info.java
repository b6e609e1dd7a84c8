/**
 * Documents with what was read in them, in the formats of other programs; pure functions of what
 * they are given. A package for each format.
 */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
