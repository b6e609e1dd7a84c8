/** Lists whom a name may mean, what they said, and what is said of them. */
@NullMarked
package org.onrecord.cli.who;

import org.jspecify.annotations.NullMarked;
