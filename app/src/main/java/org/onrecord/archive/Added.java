package org.onrecord.archive;

/** What adding a document came to. */
public sealed interface Added {
  /** The document's id. */
  String document();

  /** It is the first of its page. */
  record New(String document) implements Added {}

  /** It was there already; nothing was done. */
  record Same(String document) implements Added {}

  /**
   * Its page is there with another text.
   *
   * @param other id of the version that it follows; of the one that follows it where the new one is
   *     the older
   */
  record Version(String document, String other) implements Added {}
}
