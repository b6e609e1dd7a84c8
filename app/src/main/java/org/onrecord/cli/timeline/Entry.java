package org.onrecord.cli.timeline;

import java.time.LocalDate;
import org.onrecord.record.Time;

/**
 * A time that a document names and that can be laid on the calendar.
 *
 * @param from its first day
 * @param to its last day
 * @param type TIMEX3's type
 * @param value TIMEX3's value
 * @param words that name it
 * @param sentence in which they stand
 * @param source what a person knows the document by
 * @param document the document's id
 * @param id the time's id in the document's record
 * @param order its place among all, in the order in which they were read
 */
record Entry(
    LocalDate from,
    LocalDate to,
    Time.Type type,
    String value,
    String words,
    String sentence,
    String source,
    String document,
    String id,
    int order) {}
