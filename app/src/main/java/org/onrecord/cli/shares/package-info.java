/** Lists who is quoted how often. */
@NullMarked
package org.onrecord.cli.shares;

import org.jspecify.annotations.NullMarked;
