package org.onrecord.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.onrecord.text.Document;

/**
 * The documents that a person names: files of text, {@code .jsonl} files with a document on each
 * line, folders of {@code .txt} and {@code .jsonl} files, and {@code -} for standard input.
 *
 * <p>They come lazily: a file is opened when it is its turn, and one document is held at a time.
 * What can't be read is an {@link Item.Failed} in its place; nothing is thrown. Not for sharing
 * between threads.
 */
public final class Sources {
  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final Settings settings;
  private final Decoder decoder;

  /**
   * @param standardInput what {@code -} reads
   */
  public Sources(InputStream standardInput, Settings settings) {
    this.standardInput = standardInput;
    this.settings = settings;
    this.decoder = Decoder.ofText(settings.encoding());
  }

  /** The documents of all arguments in their order, a folder's in the order of their paths. */
  public Iterator<Item> all(List<String> arguments) {
    return new Chain<>(arguments, this::argument);
  }

  private Iterator<Item> argument(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      return standardInput();
    }
    try {
      Path path = Path.of(argument);
      return Files.isDirectory(path) ? folder(path) : file(path);
    } catch (InvalidPathException e) {
      return failed(argument, 0, "this is no path on this system");
    }
  }

  private Iterator<Item> standardInput() {
    return settings.jsonLines()
        ? new JsonLines("standard input", standardInput, settings)
        : text("standard input", Optional.empty(), standardInput);
  }

  private Iterator<Item> folder(Path folder) {
    try {
      SortedMap<Path, String> files = Folder.files(folder);
      return files.isEmpty()
          ? failed(folder.toString(), 0, "there is no .txt or .jsonl file in this folder")
          : new Chain<>(files.entrySet(), this::file);
    } catch (IOException e) {
      return failed(folder.toString(), 0, Reasons.of(e));
    }
  }

  private Iterator<Item> file(Map.Entry<Path, String> file) {
    return file.getValue().isEmpty()
        ? file(file.getKey())
        : failed(file.getKey().toString(), 0, file.getValue());
  }

  private Iterator<Item> file(Path file) {
    String name = file.toString();
    try {
      if (Folder.isJsonLines(file)) {
        return new JsonLines(name, Files.newInputStream(file), settings);
      }
      long size = Files.size(file);
      if (size > settings.maxSize()) {
        return failed(name, size, settings.tooLarge(size));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return text(name, Optional.of(name), in);
      }
    } catch (IOException e) {
      return failed(name, 0, Reasons.of(e));
    }
  }

  private Iterator<Item> text(String name, Optional<String> uri, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(settings.maxSize() + 1);
      if (bytes.length > settings.maxSize()) {
        return failed(
            name,
            bytes.length,
            String.format(
                Locale.ROOT, "larger than --max-size: more than %,d bytes", settings.maxSize()));
      }
      return List.of(document(name, uri, bytes)).iterator();
    } catch (IOException e) {
      return failed(name, 0, Reasons.of(e));
    }
  }

  private Item document(String name, Optional<String> uri, byte[] bytes) {
    try {
      String text = decoder.decode(bytes);
      Optional<String> date = settings.published().or(() -> PublishedDate.in(text));
      Document document = new Document(uri, date, Optional.empty(), text);
      return new Item.Found(name, bytes.length, document, Origin.ofText(bytes, "text/plain"));
    } catch (UnreadableException e) {
      return new Item.Failed(name, bytes.length, e.reason());
    }
  }

  private static Iterator<Item> failed(String name, long bytes, String reason) {
    return List.<Item>of(new Item.Failed(name, bytes, reason)).iterator();
  }
}
