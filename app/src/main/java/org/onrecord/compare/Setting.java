package org.onrecord.compare;

/**
 * Whom and what a sentence names.
 *
 * @param actors names, in lower case
 * @param places GeoNames ids
 * @param countries ISO 3166-1 alpha-2
 * @param times as TIMEX3 values
 * @param cue whether the words that name the event attribute a statement
 * @param speaker stems of the name of whoever makes that statement
 */
record Setting(
    Terms actors, Terms places, Terms countries, Terms times, boolean cue, Terms speaker) {}
