package org.onrecord.reading.dispute;

import java.util.Optional;
import java.util.Set;

/**
 * A unit as it is compared with those of other documents.
 *
 * <p>Not to be changed; safe to share between threads.
 *
 * @param gist as it is seen from afar
 * @param statement id of what says it; empty where the report itself does
 * @param actor id of who says it, where he is known
 * @param speaker words that name who says it, in lower case; of what the report says itself the
 *     subject of its sentence ("the prefecture counted …")
 * @param named words of the names of those it mentions, in lower case
 * @param seen its words, for the network
 */
record Claim(
    Gist gist,
    Optional<String> statement,
    Optional<String> actor,
    Set<String> speaker,
    Set<String> named,
    Seen seen) {}
