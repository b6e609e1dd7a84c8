/** Gold annotations as others wrote them down, read into values that the scorers take. */
@NullMarked
package org.onrecord.eval.gold;

import org.jspecify.annotations.NullMarked;
