/** How parts of answers that several lists share are written: documents, statements, events. */
@NullMarked
package org.onrecord.cli.answer;

import org.jspecify.annotations.NullMarked;
