/** How fast an archive takes documents and finds sentences, beside bare full-text search. */
@NullMarked
package org.onrecord.eval.bench.archive;

import org.jspecify.annotations.NullMarked;
