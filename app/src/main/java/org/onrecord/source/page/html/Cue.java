package org.onrecord.source.page.html;

/** What the names of an element say of its text. */
enum Cue {
  /** Nothing against it. */
  NONE,
  /** It is likely not of the article: a sidebar, a byline, related articles. */
  WEAK,
  /** It is not of the article: navigation, an advertisement, a prompt to subscribe. */
  STRONG,
  /** As strong, and it stays so even where it holds most of the page: consent, a log-in. */
  FINAL;

  /** The worse of two. */
  Cue and(Cue other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
