package org.onrecord.source.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A memory that lasts as long as a test. */
final class Remembered implements FeedMemory {
  final Map<String, FeedState> states = new HashMap<>();
  final Set<String> pages = new HashSet<>();
  final Set<String> answering = new HashSet<>();

  @Override
  public Optional<FeedState> of(String uri) {
    return Optional.ofNullable(states.get(uri));
  }

  @Override
  public void keep(FeedState state) {
    states.put(state.uri(), state);
  }

  @Override
  public void answers(String uri) {
    answering.add(uri);
  }

  @Override
  public boolean holds(String page) {
    return pages.contains(page);
  }
}
