package org.onrecord.model;

/**
 * A stretch of a section that the model reads at once, half-open in words. Windows overlap; each
 * word's scores are taken from the one window that keeps it.
 *
 * @param from first word read
 * @param to behind the last word read
 * @param keepFrom first word whose scores are kept
 * @param keepTo behind the last word whose scores are kept
 */
record Window(int from, int to, int keepFrom, int keepTo) {}
