/** The command line: the only place that prints, reads the environment, and ends the process. */
@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
