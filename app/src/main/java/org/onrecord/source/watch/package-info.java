/**
 * Keeps looking at addresses, files and folders for what is new in them, politely and for as long
 * as it is let.
 */
@NullMarked
package org.onrecord.source.watch;

import org.jspecify.annotations.NullMarked;
