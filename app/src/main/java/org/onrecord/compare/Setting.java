package org.onrecord.compare;

/**
 * The sentence in which an event is told.
 *
 * @param named whom and what it names
 * @param cue whether the words that name the event attribute a statement
 * @param speaker stems of the name of whoever makes that statement
 */
record Setting(Named named, boolean cue, Terms speaker) {}
