/**
 * Reads WARC files (ISO 28500), compressed or not: the answers of web servers that a crawler kept.
 * It alone knows jwarc.
 */
@NullMarked
package org.onrecord.source.warc;

import org.jspecify.annotations.NullMarked;
