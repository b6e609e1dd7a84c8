/** Who did what to whom, how firmly it is told, and the counts that go with it. */
@NullMarked
package org.onrecord.reading.event;

import org.jspecify.annotations.NullMarked;
