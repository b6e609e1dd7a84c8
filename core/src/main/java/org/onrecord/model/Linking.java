package org.onrecord.model;

/**
 * The head that says which spans of words belong together, and what its columns mean.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param head whose columns are those of both links
 * @param reach how many words a link may span
 * @param contentToCue which cue attributes a content
 * @param cueToSource which source a cue belongs to
 */
public record Linking(Head head, int reach, Link contentToCue, Link cueToSource) {}
