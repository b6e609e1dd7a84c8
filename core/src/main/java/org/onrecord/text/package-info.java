/** A text to be read, and the stretches of it that findings point at. */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
