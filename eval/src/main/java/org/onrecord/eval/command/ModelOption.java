package org.onrecord.eval.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.report.Checksum;
import org.onrecord.eval.report.Origin;
import org.onrecord.model.ReaderModel;
import picocli.CommandLine.Option;

/** Which model reads. */
final class ModelOption {
  private static final String GRAPH = "reader.onnx";
  static final List<String> FILES = List.of(GRAPH, "reader.json");

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "Folder of the model that reads (default: the one that ships).")
  private @Nullable Path directory;

  /** The folder, if one is named. */
  Optional<Path> directory() {
    return Optional.ofNullable(directory);
  }

  ReaderModel open() {
    return directory().map(ReaderModel::load).orElseGet(ReaderModel::load);
  }

  /** The graph's bytes. */
  byte[] graph() throws IOException {
    if (directory != null) {
      return Files.readAllBytes(directory.resolve(GRAPH));
    }
    try (InputStream in = open(GRAPH)) {
      return in.readAllBytes();
    }
  }

  /** The files that decide what is found. */
  List<Origin> origins() throws IOException {
    List<Origin> origins = new ArrayList<>();
    for (String file : FILES) {
      origins.add(directory != null ? Checksum.of(directory.resolve(file)) : shipped(file));
    }
    return origins;
  }

  private static Origin shipped(String file) throws IOException {
    try (InputStream in = open(file)) {
      return new Origin(file, Checksum.of(in));
    }
  }

  private static InputStream open(String file) {
    InputStream in = ReaderModel.class.getResourceAsStream(file);
    if (in == null) {
      throw new GoldException("no model ships with this build: name one with --model DIR");
    }
    return in;
  }
}
