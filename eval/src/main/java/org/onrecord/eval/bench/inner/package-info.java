/** The steps inside of one reading, each timed by itself with JMH. */
@NullMarked
package org.onrecord.eval.bench.inner;

import org.jspecify.annotations.NullMarked;
