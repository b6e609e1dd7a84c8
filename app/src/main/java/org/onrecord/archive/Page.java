package org.onrecord.archive;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a document is a version of. No state; safe to share between threads. */
final class Page {
  /** Of an address; a drive's letter (C:) is none. */
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);

  private Page() {}

  /**
   * Of a document: its address; where that is a path, the whole path, since the same one may name
   * another file from another folder; where it has none, its id, since a line of a file or what
   * comes from standard input is no version of what was there before.
   */
  static String of(Optional<String> uri, String id) {
    return uri.map(Page::whole).orElse(id);
  }

  private static String whole(String uri) {
    if (SCHEME.matcher(uri).matches()) {
      return uri;
    }
    try {
      return Path.of(uri).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return uri;
    }
  }
}
