package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onrecord.export.Exported;
import org.onrecord.source.RecordLines;
import org.onrecord.source.Sources;

/**
 * The documents of files of records, one at a time. What is no record is told, and the next is
 * read; a document that comes again is passed over. For one use.
 */
final class RecordFiles {
  private final InputStream in;
  private final Consumer<String> problems;
  private final Set<String> seen = new HashSet<>();
  private int failures;

  /**
   * @param in standard input
   * @param problems takes what can't be read, in words
   */
  RecordFiles(InputStream in, Consumer<String> problems) {
    this.in = in;
    this.problems = problems;
  }

  /** How much could not be read up to now. */
  int failures() {
    return failures;
  }

  /** The documents of these files; {@code -} is standard input. */
  Stream<Exported> documents(List<String> files) {
    return files.stream().flatMap(this::file);
  }

  private Stream<Exported> file(String name) {
    try {
      InputStream bytes =
          name.equals(Sources.STANDARD_INPUT) ? in : Files.newInputStream(Path.of(name));
      Iterator<Exported> documents = new Documents(new RecordLines(name, bytes), name);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
          .onClose(() -> close(bytes));
    } catch (IOException | InvalidPathException e) {
      fail(name + ": it can't be read: " + e);
      return Stream.empty();
    }
  }

  private void fail(String what) {
    failures++;
    problems.accept(what);
  }

  private static void close(InputStream bytes) {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The documents of one file. */
  private final class Documents implements Iterator<Exported> {
    private final RecordLines lines;
    private final String file;
    private Optional<Exported> next = Optional.empty();
    private boolean ended;

    Documents(RecordLines lines, String file) {
      this.lines = lines;
      this.file = file;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && !ended) {
        advance();
      }
      return next.isPresent();
    }

    private void advance() {
      try {
        Optional<RecordLines.Line> line = lines.next();
        ended = line.isEmpty();
        line.ifPresent(this::take);
      } catch (IOException e) {
        ended = true;
        fail(file + ": it can't be read any further: " + e.getMessage());
      }
    }

    private void take(RecordLines.Line line) {
      switch (line) {
        case RecordLines.Line.Read read -> {
          if (seen.add(read.record().id())) {
            next = Optional.of(Exported.of(read.record(), read.name()));
          }
        }
        case RecordLines.Line.Failed failed -> fail(failed.name() + ": " + failed.reason());
      }
    }

    @Override
    public Exported next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Exported document = next.orElseThrow();
      next = Optional.empty();
      return document;
    }
  }
}
