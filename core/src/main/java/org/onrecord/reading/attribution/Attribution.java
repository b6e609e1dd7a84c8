package org.onrecord.reading.attribution;

import java.util.List;
import java.util.Optional;

/**
 * A cue with all the content that it attributes and the source that it attributes it to.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param contents each content with its choice of this cue, in text order; at least one
 * @param source the cue's choice of its source, or of none
 * @param within the attribution whose content holds this one
 */
public record Attribution(List<Choice> contents, Choice source, Optional<Attribution> within) {
  public Attribution {
    contents = List.copyOf(contents);
    if (contents.isEmpty()) {
      throw new IllegalArgumentException("an attribution has no content");
    }
  }

  public Fragment cue() {
    return source.dependent();
  }

  /** The words that name the source, where there are any. */
  public Optional<Fragment> sourceFragment() {
    return source.head();
  }

  /** The content, in text order. */
  public List<Fragment> contentFragments() {
    return contents.stream().map(Choice::dependent).toList();
  }

  Attribution within(Attribution outer) {
    return new Attribution(contents, source, Optional.of(outer));
  }
}
