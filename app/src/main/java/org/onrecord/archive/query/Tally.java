package org.onrecord.archive.query;

import java.util.Objects;

/**
 * How often something occurs.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param name of it: a month as {@code 2026-03}, or what somebody is called
 */
public record Tally(String name, long often) {
  public Tally {
    Objects.requireNonNull(name);
  }
}
