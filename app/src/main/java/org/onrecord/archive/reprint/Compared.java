package org.onrecord.archive.reprint;

import java.util.Optional;

/** A document made ready to be compared. Immutable; safe to share between threads. */
record Compared(Optional<String> published, Words words, Shingles shingles) {
  /** Short enough that a typo spares most of a sentence, long enough to be no mere idiom. */
  static final int SHINGLE = 4;

  static Compared of(Article article) {
    return of(article, Words.of(article.text()));
  }

  static Compared of(Article article, Words words) {
    return new Compared(article.published(), words, Shingles.of(words, SHINGLE));
  }

  /** How much of it stands in the other. */
  Overlap in(Compared other) {
    return Overlap.of(words, shingles, other.shingles, SHINGLE);
  }

  /** How alike the two are, from 0 to 1: the share of their words together that both have. */
  double resemblance(Compared other) {
    return 1 - (in(other).own() + other.in(this).own()) / 2;
  }
}
