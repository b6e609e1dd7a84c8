package org.onrecord.web;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Document;

/** What somebody wants to have added to an archive. */
public sealed interface Offer {
  /** What a person knows it by; on one line. */
  String name();

  /** How many bytes of the server's memory it holds. */
  long size();

  /**
   * A file that was sent.
   *
   * @param name the last part of its path, harmless on one line
   * @param bytes all of it; not to be changed
   */
  record File(String name, byte[] bytes) implements Offer {
    public File {
      Objects.requireNonNull(name);
    }

    @Override
    public long size() {
      return bytes.length;
    }
  }

  /**
   * A text that was pasted.
   *
   * @param outlet who published it
   */
  record Text(String name, Document document, Optional<String> outlet) implements Offer {
    public Text {
      Objects.requireNonNull(name);
      Objects.requireNonNull(document);
      Objects.requireNonNull(outlet);
    }

    @Override
    public long size() {
      return 2L * document.text().length();
    }
  }

  /**
   * What stands at an address: a page, or a feed with all that it leads to.
   *
   * @param name the address, in normal form
   */
  record Place(String name) implements Offer {
    public Place {
      Objects.requireNonNull(name);
    }

    @Override
    public long size() {
      return 0;
    }
  }
}
