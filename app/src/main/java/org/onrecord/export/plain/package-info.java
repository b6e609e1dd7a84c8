/** Findings with what their ids name, in plain words and in fields: harmless, on one line. */
@NullMarked
package org.onrecord.export.plain;

import org.jspecify.annotations.NullMarked;
