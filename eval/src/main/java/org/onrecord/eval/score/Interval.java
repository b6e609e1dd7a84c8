package org.onrecord.eval.score;

/**
 * Between which two values a figure lies, with some confidence.
 *
 * @param low its lower bound
 * @param high its upper bound
 */
public record Interval(double low, double high) {}
