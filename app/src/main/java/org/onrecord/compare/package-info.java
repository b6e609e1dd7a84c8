/**
 * Compares what documents report: which events of different documents are one happening. Words and
 * findings alone decide; no model is asked.
 */
@NullMarked
package org.onrecord.compare;

import org.jspecify.annotations.NullMarked;
