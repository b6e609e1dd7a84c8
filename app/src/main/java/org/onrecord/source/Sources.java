package org.onrecord.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import org.onrecord.source.warc.WarcFile;
import org.onrecord.source.web.Answer;
import org.onrecord.source.web.TooLarge;
import org.onrecord.source.web.WebAddress;

/**
 * The documents that a person names: files of text, web pages, PDF files, feeds, WARC files, {@code
 * .jsonl} files with a document on each line, folders of such files, patterns for their names,
 * addresses, and {@code -} for standard input.
 *
 * <p>They come lazily: a file is opened, and an address fetched, when it is its turn, and one
 * document is held at a time. What can't be read is an {@link Item.Failed} in its place; nothing is
 * thrown. Not for sharing between threads.
 */
public final class Sources {
  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String NOTHING =
      "there is no file in this folder that can be read: none is .txt, .jsonl, .html, .pdf, .xml,"
          + " .rss, .atom or .warc";

  /** Bytes that a file which was sent may unpack to; only one that is made to harm has more. */
  private static final long MOST_SENT = 250_000_000;

  private final InputStream standardInput;
  private final Settings settings;
  private final Opening opening;
  private final Addresses addresses;

  /**
   * Sources that fetch what stands at public addresses, as {@link Web} does if nothing is said.
   *
   * @param standardInput what {@code -} reads
   */
  public Sources(InputStream standardInput, Settings settings) {
    this(standardInput, settings, Web.of(settings));
  }

  /**
   * Sources that fetch as somebody says.
   *
   * @param standardInput what {@code -} reads
   */
  public Sources(InputStream standardInput, Settings settings, Web web) {
    this.standardInput = standardInput;
    this.settings = settings;
    this.opening = new Opening(settings, web);
    this.addresses = new Addresses(opening, web);
  }

  /** The documents of all arguments in their order, a folder's in the order of their paths. */
  public Iterator<Item> all(List<String> arguments) {
    return new Chain<>(arguments, this::argument);
  }

  /**
   * The documents of what was fetched from an address: those of a feed that are wanted, else one.
   */
  public Iterator<Item> fetched(WebAddress address, Answer.Page page, Wanted wanted) {
    return addresses.items(address, page, wanted);
  }

  /**
   * The documents of a file that was sent. Its name and its bytes tell what it is, as of one that
   * lies here; but the name is no path, so no document is a version of what another file of that
   * name held.
   *
   * @param name the last part of a path
   */
  public Iterator<Item> sent(String name, byte[] bytes) {
    try {
      Path file = Path.of(name);
      if (Folder.isWarc(file)) {
        return failed(name, bytes.length, "WARC files are added with onrecord add");
      }
      InputStream in = new Bounded(unpacked(file, new ByteArrayInputStream(bytes)), MOST_SENT);
      return Folder.isJsonLines(file)
          ? new JsonLines(name, in, settings)
          : whole(name, Optional.empty(), in);
    } catch (InvalidPathException e) {
      return failed(name, bytes.length, "no file can have this name");
    } catch (IOException e) {
      return failed(name, bytes.length, Reasons.of(e));
    }
  }

  private Iterator<Item> argument(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      return standardInput();
    }
    if (WebAddress.isWritten(argument)) {
      return addresses.items(argument);
    }
    if (argument.isEmpty()) {
      return failed("\"\"", 0, "an empty name names nothing; for this folder write a dot");
    }
    try {
      return new Chain<>(Paths.of(argument).entrySet(), this::path);
    } catch (InvalidPathException e) {
      return failed(argument, 0, "this is no path on this system");
    }
  }

  private Iterator<Item> standardInput() {
    return settings.jsonLines()
        ? new JsonLines("standard input", standardInput, settings)
        : whole("standard input", Optional.empty(), standardInput);
  }

  private Iterator<Item> path(Map.Entry<Path, String> path) {
    if (!path.getValue().isEmpty()) {
      return failed(path.getKey().toString(), 0, path.getValue());
    }
    return Files.isDirectory(path.getKey()) ? folder(path.getKey()) : file(path.getKey());
  }

  private Iterator<Item> folder(Path folder) {
    try {
      SortedMap<Path, String> files = Folder.files(folder);
      return files.isEmpty()
          ? failed(folder.toString(), 0, NOTHING)
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
      if (Files.size(file) == 0 && (Folder.isWarc(file) || Folder.isCompressed(file))) {
        return failed(name, 0, "the file is empty");
      }
      if (Folder.isWarc(file)) {
        return new WarcItems(name, new WarcFile(file, settings.maxSize()), opening);
      }
      if (Folder.isJsonLines(file)) {
        return new JsonLines(name, open(file), settings);
      }
      long size = Files.size(file);
      if (size > settings.maxSize()) {
        return failed(name, size, settings.tooLarge(size));
      }
      try (InputStream in = open(file)) {
        return whole(name, Optional.of(name), in);
      }
    } catch (IOException e) {
      return failed(name, 0, Reasons.of(e));
    }
  }

  private static InputStream open(Path file) throws IOException {
    return unpacked(file, Files.newInputStream(file));
  }

  private static InputStream unpacked(Path file, InputStream in) throws IOException {
    if (!Folder.isCompressed(file)) {
      return in;
    }
    try {
      return new GZIPInputStream(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private Iterator<Item> whole(String name, Optional<String> uri, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(settings.maxSize() + 1);
      if (bytes.length > settings.maxSize()) {
        return failed(name, bytes.length, TooLarge.reason(Optional.empty(), settings.maxSize()));
      }
      return opening.items(Original.local(name, bytes, uri), Wanted.ALL);
    } catch (IOException e) {
      return failed(name, 0, Reasons.of(e));
    }
  }

  private static Iterator<Item> failed(String name, long bytes, String reason) {
    return List.<Item>of(new Item.Failed(name, bytes, reason)).iterator();
  }
}
