package org.onrecord.source;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of the original that a document was found in.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param hash SHA-256 of the original's bytes, in lower-case hexadecimal
 * @param mediaType of the original, as {@code text/html}
 * @param fetched ISO 8601 date-time in UTC: when it was fetched; empty where it lies on this
 *     computer
 * @param author as the original names it
 * @param outlet who published it, as the original or its address tells
 * @param language BCP 47, as the original says
 * @param passages where the document's text stands in the original
 */
public record Origin(
    String hash,
    String mediaType,
    Optional<String> fetched,
    Optional<String> author,
    Optional<String> outlet,
    Optional<String> language,
    Passages passages) {
  public Origin {
    Objects.requireNonNull(hash);
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(fetched);
    Objects.requireNonNull(author);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(language);
    Objects.requireNonNull(passages);
  }

  /** The same, fetched at a time. */
  Origin fetchedAt(String time) {
    return new Origin(hash, mediaType, Optional.of(time), author, outlet, language, passages);
  }

  /** The same, with what else is told of it where the original itself tells nothing. */
  Origin toldBy(Optional<String> author, Optional<String> language) {
    return new Origin(
        hash,
        mediaType,
        fetched,
        this.author.or(() -> author),
        outlet,
        this.language.or(() -> language),
        passages);
  }

  /** The same, published by somebody. */
  public Origin outlet(Optional<String> name) {
    return new Origin(hash, mediaType, fetched, author, name, language, passages);
  }

  /** Of bytes that are the text itself, of which nothing else is known. */
  public static Origin ofText(byte[] bytes, String mediaType) {
    return new Origin(
        Hashes.of(bytes),
        mediaType,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Passages.SAME);
  }
}
