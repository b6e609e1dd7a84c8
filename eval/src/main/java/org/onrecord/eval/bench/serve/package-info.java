/** How soon a server answers: lists beside bare SQL, reading beside the bare reader, a page. */
@NullMarked
package org.onrecord.eval.bench.serve;

import org.jspecify.annotations.NullMarked;
