/** The subcommands of {@code ./dev eval}: what they take, measure and print. */
@NullMarked
package org.onrecord.eval.command;

import org.jspecify.annotations.NullMarked;
