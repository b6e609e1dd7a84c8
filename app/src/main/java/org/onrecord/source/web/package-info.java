/**
 * Fetches what stands at addresses that a person gave: politely, within limits, and from public
 * addresses only unless it is told otherwise. It knows nothing of documents.
 */
@NullMarked
package org.onrecord.source.web;

import org.jspecify.annotations.NullMarked;
