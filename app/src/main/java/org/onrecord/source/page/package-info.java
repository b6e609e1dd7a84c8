/**
 * What a page of any kind gives: its text, with where each stretch of it stands in the original,
 * and what the page tells of itself.
 */
@NullMarked
package org.onrecord.source.page;

import org.jspecify.annotations.NullMarked;
