package org.onrecord.model;

import static java.io.OutputStream.nullOutputStream;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files of a trained model are: beside this class, or in a directory. */
final class ModelFiles {
  private static final String GRAPH = "reader.onnx";
  private static final String DESCRIPTION = "reader.json";
  private static final String VOCABULARY = "vocab.txt";

  private final String place;
  private final Locator locator;

  private ModelFiles(String place, Locator locator) {
    this.place = place;
    this.locator = locator;
  }

  /** Finds a file by its name. */
  private interface Locator {
    @Nullable URL locate(String name) throws MalformedURLException;
  }

  /** Makes something of a file. */
  private interface Use<T> {
    T of(InputStream file) throws IOException;
  }

  static ModelFiles shipped() {
    return new ModelFiles("the library's own resources", ModelFiles.class::getResource);
  }

  static ModelFiles in(Path directory) {
    return new ModelFiles(directory.toString(), name -> directory.resolve(name).toUri().toURL());
  }

  ModelDescription description() {
    return read(DESCRIPTION, ModelDescription::read);
  }

  WordPiece wordPiece() {
    return read(VOCABULARY, WordPiece::read);
  }

  /** What messages call the folder, or where else the files are. */
  String place() {
    return place;
  }

  /** What messages call the graph. */
  String graph() {
    return named(GRAPH);
  }

  /** The graph, opened by its path where it has one, so that its bytes never are on the heap. */
  OrtSession session(OrtEnvironment environment, SessionOptions options) {
    try {
      URL graph = locate(GRAPH);
      if (graph.getProtocol().equals("file")) {
        return environment.createSession(Path.of(URI.create(graph.toString())).toString(), options);
      }
      return environment.createSession(read(GRAPH, InputStream::readAllBytes), options);
    } catch (IOException | OrtException e) {
      throw fault(GRAPH, e);
    }
  }

  /** SHA-256 of all of them, one after the other: another model has another. */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : List.of(DESCRIPTION, VOCABULARY, GRAPH)) {
        read(name, file -> file.transferTo(new DigestOutputStream(nullOutputStream(), digest)));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private <T> T read(String name, Use<T> use) {
    try (InputStream file = locate(name).openStream()) {
      return use.of(file);
    } catch (IOException e) {
      throw fault(name, e);
    } catch (ModelException e) {
      throw new ModelException(named(name) + ": " + e.getMessage(), e);
    }
  }

  private URL locate(String name) throws IOException {
    URL url = locator.locate(name);
    if (url == null) {
      throw new IOException("there is no such file");
    }
    return url;
  }

  private ModelException fault(String name, Exception cause) {
    return new ModelException("can't open " + named(name) + ": " + cause.getMessage(), cause);
  }

  private String named(String name) {
    return "the model's " + name + " in " + place;
  }
}
