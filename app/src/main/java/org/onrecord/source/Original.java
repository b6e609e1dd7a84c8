package org.onrecord.source;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that was found and is held whole, before anybody knows what it is.
 *
 * @param name what a person knows it by
 * @param length how many bytes of the input it took
 * @param uri where it stands: a path or an address
 * @param contentType what whoever sent it says that it is
 * @param fetched ISO 8601 in UTC; empty where it lies on this computer
 */
record Original(
    String name,
    byte[] bytes,
    long length,
    Optional<String> uri,
    Optional<ContentType> contentType,
    Optional<String> fetched) {
  Original {
    Objects.requireNonNull(name);
    Objects.requireNonNull(uri);
    Objects.requireNonNull(contentType);
    Objects.requireNonNull(fetched);
  }

  /** Of a file, or of standard input. */
  static Original local(String name, byte[] bytes, Optional<String> uri) {
    return new Original(name, bytes, bytes.length, uri, Optional.empty(), Optional.empty());
  }

  Optional<String> charset() {
    return contentType.flatMap(ContentType::charset);
  }
}
