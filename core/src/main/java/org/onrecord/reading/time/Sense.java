package org.onrecord.reading.time;

/**
 * One thing that a word can mean in an expression of time: "second" is a place in a row or a
 * length.
 */
record Sense(Sort sort, int value) {}
