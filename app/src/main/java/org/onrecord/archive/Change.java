package org.onrecord.archive;

/**
 * An addition, a change or a removal in the archive.
 *
 * @param seq a later one has a greater number: the cursor of whoever follows
 * @param at ISO 8601 date-time in UTC
 * @param sort what it befell: document, entity, dispute, happening
 * @param id of what it befell
 * @param what added, changed, removed
 */
public record Change(long seq, String at, String sort, String id, String what) {}
