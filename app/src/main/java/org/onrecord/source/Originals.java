package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.onrecord.source.Passages.Passage;
import org.onrecord.source.page.html.HtmlPage;

/**
 * Looks up documents in the files that they were read in, where these still lie as they were. No
 * state but its settings; safe to share between threads.
 */
public final class Originals {
  private static final String TEXT = "text/plain";
  private static final Passage NONE = new Passage(0, 0, 0, 0);

  private final Settings settings;

  /**
   * @param settings as the documents were read with
   */
  public Originals(Settings settings) {
    this.settings = settings;
  }

  /** What looking came to. */
  public sealed interface Finding {
    /** There is no such file, or it is not the one that was read: nothing can be said. */
    record Missing() implements Finding {}

    /** Every passage says in the original what it says in the text. */
    record Stands() implements Finding {}

    /** One does not: what it says in the text, and what stands in the original. */
    record Differs(Passage at, String text, String original) implements Finding {}
  }

  /**
   * Looks up a document.
   *
   * @param source what it was found as; only a file can be looked up
   */
  public Finding find(String source, Origin origin, String text) {
    Optional<byte[]> bytes = bytes(source).filter(it -> Hashes.of(it).equals(origin.hash()));
    if (bytes.isEmpty()) {
      return new Finding.Missing();
    }
    try {
      String original =
          origin.mediaType().equals(TEXT)
              ? Decoder.ofText(settings.encoding()).decode(bytes.get())
              : Pages.original(bytes.get(), Optional.empty(), settings);
      return compared(origin.passages(), text, original);
    } catch (UnreadableException e) {
      return new Finding.Differs(NONE, text, e.reason());
    }
  }

  private static Optional<byte[]> bytes(String source) {
    try {
      Path file = Path.of(source);
      if (!Files.isRegularFile(file) || Files.size(file) > Settings.GREATEST_MAX_SIZE) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        InputStream whole = Folder.isCompressed(file) ? new GZIPInputStream(in) : in;
        return Optional.of(whole.readNBytes(Settings.GREATEST_MAX_SIZE));
      }
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private static Finding compared(Passages passages, String text, String original) {
    if (passages.equals(Passages.SAME)) {
      return text.equals(original)
          ? new Finding.Stands()
          : new Finding.Differs(NONE, text, original);
    }
    return passages.list().stream()
        .filter(passage -> !agrees(passage, text, original))
        .findFirst()
        .<Finding>map(it -> new Finding.Differs(it, here(it, text), there(it, original)))
        .orElseGet(Finding.Stands::new);
  }

  private static boolean agrees(Passage at, String text, String original) {
    String here = here(at, text);
    String there = there(at, original);
    return here.equals(there) || here.equals(HtmlPage.shown(there));
  }

  private static String here(Passage at, String text) {
    return text.substring(Math.min(at.start(), text.length()), Math.min(at.end(), text.length()));
  }

  private static String there(Passage at, String original) {
    int end = original.length();
    return original.substring(Math.min(at.from(), end), Math.min(at.to(), end));
  }
}
