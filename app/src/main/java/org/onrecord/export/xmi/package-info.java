/** Common Analysis Structures, as UIMA's programs read them. */
@NullMarked
package org.onrecord.export.xmi;

import org.jspecify.annotations.NullMarked;
