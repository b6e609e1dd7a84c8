/** What was measured, on which data, of which model, and the forms in which it is written down. */
@NullMarked
package org.onrecord.eval.report;

import org.jspecify.annotations.NullMarked;
