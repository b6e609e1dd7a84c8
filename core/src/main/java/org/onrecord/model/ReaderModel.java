package org.onrecord.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.onrecord.text.Span;

/**
 * The trained reader: the words of a section in, scores of each word out.
 *
 * <p>It may be shared by any number of threads: the weights are in memory once, and each window
 * runs on one thread alone. Close it when no thread uses it any more.
 */
public final class ReaderModel implements AutoCloseable {
  private final ModelFiles files;
  private final ModelDescription description;
  private final WordPiece wordPiece;
  private final OrtSession session;

  /** As many as windows were ever run at the same time. */
  private final Queue<WindowTensors> idle = new ConcurrentLinkedQueue<>();

  private ReaderModel(
      ModelFiles files, ModelDescription description, WordPiece wordPiece, OrtSession session) {
    this.files = files;
    this.description = description;
    this.wordPiece = wordPiece;
    this.session = session;
  }

  /**
   * The model that ships with the library.
   *
   * @throws ModelException if it is missing or can't be read
   */
  public static ReaderModel load() {
    return open(ModelFiles.shipped(), Function.identity()).model();
  }

  /**
   * A model in a directory that holds {@code reader.onnx}, {@code reader.json} and {@code
   * vocab.txt}.
   *
   * @throws ModelException if one of them is missing or can't be read
   */
  public static ReaderModel load(Path directory) {
    return open(ModelFiles.in(directory), Function.identity()).model();
  }

  /**
   * As {@link #load()}, and what else its description is needed for is made meanwhile.
   *
   * @param making what is made; the model is closed where it throws
   */
  public static <T> Loaded<T> load(Function<ModelDescription, T> making) {
    return open(ModelFiles.shipped(), making);
  }

  /** As {@link #load(Path)}, and what else its description is needed for is made meanwhile. */
  public static <T> Loaded<T> load(Path directory, Function<ModelDescription, T> making) {
    return open(ModelFiles.in(directory), making);
  }

  /**
   * A model, and what was made while it was loaded.
   *
   * @param model to be closed
   * @param made of its description
   */
  public record Loaded<T>(ReaderModel model, T made) {}

  /** The small files are read on other threads while ONNX Runtime starts, which takes longer. */
  private static <T> Loaded<T> open(ModelFiles files, Function<ModelDescription, T> making) {
    CompletableFuture<WordPiece> wordPiece = CompletableFuture.supplyAsync(files::wordPiece);
    CompletableFuture<ModelDescription> description =
        CompletableFuture.supplyAsync(files::description);
    CompletableFuture<T> made = description.thenApply(making);
    OrtSession session = session(files);
    try {
      WindowTensors.check(session, description.join().width(), files.graph());
      ReaderModel model = new ReaderModel(files, description.join(), wordPiece.join(), session);
      return new Loaded<>(model, fit(files, made));
    } catch (CompletionException e) {
      close(session);
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    } catch (RuntimeException | Error e) {
      close(session);
      throw e;
    }
  }

  private static <T> T fit(ModelFiles files, CompletableFuture<T> made) {
    try {
      return made.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof ModelException fault
          ? new ModelException(
              "the model in " + files.place() + " can't be used: " + fault.getMessage(), fault)
          : e;
    }
  }

  private static OrtSession session(ModelFiles files) {
    Lock running = NativeRuns.running();
    running.lock();
    try (SessionOptions options = new SessionOptions()) {
      options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
      options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.addConfigEntry("session.inter_op.allow_spinning", "0");
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      // On Windows it says what it runs, elsewhere from 1.29 on: what is read here concerns nobody.
      environment.setTelemetry(false);
      return files.session(environment, options);
    } catch (OrtException e) {
      throw new ModelException("ONNX Runtime can't be set up: " + e.getMessage(), e);
    } finally {
      running.unlock();
    }
  }

  /** Where its files are, as messages tell it: a folder, or the library itself. */
  public String place() {
    return files.place();
  }

  /**
   * SHA-256 of its files, in lower-case hexadecimal; they are read for it.
   *
   * @throws ModelException if one of them can't be read any more
   */
  public String fingerprint() {
    return files.fingerprint();
  }

  /** What the model's scores mean. */
  public ModelDescription description() {
    return description;
  }

  /** Cuts a text into the words that the model reads. */
  public WordPiece wordPiece() {
    return wordPiece;
  }

  /**
   * Reads a section, on this thread alone.
   *
   * @param section words of this model's {@link #wordPiece}
   * @param heads whose scores are wanted
   * @throws ModelException if the model fails on it
   */
  public Scores scores(Words section, List<Head> heads) {
    Scores scores = Scores.room(section.size(), heads);
    windows(section).forEach(window -> run(section, window, scores));
    return scores;
  }

  /**
   * Reads a section, on this thread and on what threads the helpers have free: the same scores,
   * only sooner. Returns also where the helpers never come.
   *
   * @param section words of this model's {@link #wordPiece}
   * @param heads whose scores are wanted
   * @throws ModelException if the model fails on it
   */
  public Scores scores(Words section, List<Head> heads, Executor helpers) {
    Scores scores = Scores.room(section.size(), heads);
    List<Window> windows = windows(section);
    SharedWork.run(windows.size(), i -> run(section, windows.get(i), scores), helpers);
    return scores;
  }

  private List<Window> windows(Words section) {
    int specials = 2;
    return Windows.of(section, description.window() - specials, description.overlap());
  }

  private void run(Words section, Window window, Scores scores) {
    WindowTensors room = idle.poll();
    WindowTensors tensors =
        room != null ? room : new WindowTensors(description.window(), description.width());
    Lock running = NativeRuns.running();
    running.lock();
    try {
      tensors.run(session, section, window, scores);
    } catch (OrtException e) {
      Span read = section.span(window.from(), window.to() - 1);
      throw new ModelException(
          "the model failed on the text from offset "
              + read.start()
              + " to "
              + read.end()
              + ": "
              + e.getMessage(),
          e);
    } finally {
      running.unlock();
      idle.add(tensors);
    }
  }

  @Override
  public void close() {
    close(session);
  }

  private static void close(OrtSession session) {
    Lock running = NativeRuns.running();
    running.lock();
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException("the model can't be closed: " + e.getMessage(), e);
    } finally {
      running.unlock();
    }
  }
}
