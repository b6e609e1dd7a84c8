/**
 * Where documents come from: files, folders, JSON Lines and standard input, decoded strictly, one
 * at a time.
 */
@NullMarked
package org.onrecord.source;

import org.jspecify.annotations.NullMarked;
