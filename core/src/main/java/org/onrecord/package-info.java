/** Reads news and keeps the record: text in, record out. Begin at {@link org.onrecord.Reader}. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
