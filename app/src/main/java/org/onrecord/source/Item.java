package org.onrecord.source;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Document;

/** What a source gives: a document, or the reason why there is none. */
public sealed interface Item {
  /** A name with the number of what stands in it behind. */
  Pattern PART = Pattern.compile("(.+), \\p{L}+ \\d+", Pattern.DOTALL);

  /** What a person knows it by: a path, or a path and the number of a line. */
  String name();

  /** The file or the feed of which it is a part: {@code a.jsonl} of {@code a.jsonl, line 7}. */
  default Optional<String> whole() {
    Matcher part = PART.matcher(name());
    return part.matches() ? Optional.of(part.group(1)) : Optional.empty();
  }

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
