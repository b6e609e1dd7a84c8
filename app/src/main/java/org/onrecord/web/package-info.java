/**
 * The server: an archive over HTTP, and the reader for texts that are sent. It knows Helidon; of
 * the command line nothing.
 */
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
