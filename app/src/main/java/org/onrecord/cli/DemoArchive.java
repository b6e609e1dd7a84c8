package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.compare.Comparing;
import org.onrecord.source.Item;
import org.onrecord.source.Settings;
import org.onrecord.source.Sources;

/**
 * An archive of the invented articles that ship, in a folder that is deleted when it is closed. Not
 * for sharing between threads.
 */
final class DemoArchive implements AutoCloseable {
  private static final String ARTICLES = "demo.jsonl";

  private final Path folder;
  private final Path articles;
  private final Archive archive;

  private DemoArchive(Path folder, Path articles, Archive archive) {
    this.folder = folder;
    this.articles = articles;
    this.archive = archive;
  }

  /**
   * An empty one.
   *
   * @throws IOException if nothing can be written into the folder for temporary files
   */
  static DemoArchive make() throws IOException {
    Path folder = Files.createTempDirectory("onrecord-demo");
    try {
      Path articles = folder.resolve(ARTICLES);
      try (InputStream shipped = DemoArchive.class.getResourceAsStream(ARTICLES)) {
        Files.copy(Objects.requireNonNull(shipped), articles);
      }
      Path file = folder.resolve("demo.db");
      return new DemoArchive(folder, articles, Archive.openOrCreate(new Location.File(file)));
    } catch (IOException | RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  Archive archive() {
    return archive;
  }

  /**
   * Reads the articles into it.
   *
   * @param goesOn whether another is to be read
   * @return how many could not be read; progress has named them
   */
  int read(Reading reading, Progress progress, BooleanSupplier goesOn) throws IOException {
    Sources sources = new Sources(InputStream.nullInputStream(), Settings.DEFAULT);
    Iterator<Item> items = sources.all(List.of(articles.toString()));
    Keeping keeping = new Keeping(Comparing.in(archive));
    try (progress) {
      return new Batch(reading, false, keeping.by(reading), progress).run(new UpTo(goesOn, items));
    }
  }

  /** Bytes of all articles. */
  OptionalLong size() {
    try {
      return OptionalLong.of(Files.size(articles));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    archive.close();
    delete(folder);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // It lies among the system's temporary files, which are cleared away.
    }
  }
}
