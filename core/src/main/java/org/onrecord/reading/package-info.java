/** How the steps of reading fit together; each has a package of its own. */
@NullMarked
package org.onrecord.reading;

import org.jspecify.annotations.NullMarked;
