/**
 * The record of one document: who said what, who did what to whom, when, where, how firmly, and who
 * disputes it, each item anchored to the words it rests on, with its ids and its JSON form.
 */
@NullMarked
package org.onrecord.record;

import org.jspecify.annotations.NullMarked;
