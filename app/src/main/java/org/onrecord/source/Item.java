package org.onrecord.source;

import java.util.Objects;
import org.onrecord.text.Document;

/** What a source gives: a document, or the reason why there is none. */
public sealed interface Item {
  /** What a person knows it by: a path, or a path and the number of a line. */
  String name();

  /** How many bytes of the input it took. */
  long bytes();

  /**
   * A document that was found and decoded.
   *
   * @param origin what is known of the original
   */
  record Found(String name, long bytes, Document document, Origin origin) implements Item {
    public Found {
      Objects.requireNonNull(name);
      Objects.requireNonNull(document);
      Objects.requireNonNull(origin);
    }
  }

  /** Something that did not become a document; the reason tells a person what to do. */
  record Failed(String name, long bytes, String reason) implements Item {
    public Failed {
      Objects.requireNonNull(name);
      Objects.requireNonNull(reason);
    }
  }
}
