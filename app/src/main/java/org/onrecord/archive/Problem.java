package org.onrecord.archive;

/**
 * What could not be read.
 *
 * @param source what a person knows it by
 * @param at ISO 8601 date-time in UTC, when it was last tried
 * @param reason for a person
 */
public record Problem(String source, String at, String reason) {}
