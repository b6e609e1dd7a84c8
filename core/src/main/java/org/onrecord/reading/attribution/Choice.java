package org.onrecord.reading.attribution;

import java.util.Optional;

/**
 * Which fragment another belongs to: a content to its cue, a cue to its source.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param dependent the fragment that chooses
 * @param head the one that it belongs to, or none
 * @param probability of this choice among all that were open, none included
 */
public record Choice(Fragment dependent, Optional<Fragment> head, double probability) {}
