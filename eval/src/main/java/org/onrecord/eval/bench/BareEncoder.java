package org.onrecord.eval.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.onrecord.model.ModelException;

/** The encoder alone: what no reader built on it can outrun. By one thread at a time. */
final class BareEncoder implements AutoCloseable {
  private final OrtSession session;
  private final ExecutorService callers;
  private final EncoderThreads threads;

  /**
   * @param graph that takes {@code ids} and {@code shapes}
   */
  BareEncoder(byte[] graph, EncoderThreads threads) {
    this.threads = threads;
    this.session = session(graph, threads.each());
    this.callers = Executors.newFixedThreadPool(threads.callers());
  }

  private static OrtSession session(byte[] graph, int threads) {
    try (SessionOptions options = new SessionOptions()) {
      options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
      options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      return OrtEnvironment.getEnvironment().createSession(graph, options);
    } catch (OrtException e) {
      throw new ModelException("the bare encoder can't be opened: " + e.getMessage(), e);
    }
  }

  EncoderThreads threads() {
    return threads;
  }

  /** How long all windows take, in seconds. */
  double seconds(List<EncoderWindow> windows) {
    long start = System.nanoTime();
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running =
        Stream.<Future<?>>generate(() -> callers.submit(() -> run(windows, next)))
            .limit(threads.callers())
            .toList();
    running.forEach(BareEncoder::await);
    return Seconds.since(start);
  }

  private void run(List<EncoderWindow> windows, AtomicInteger next) {
    for (int i = next.getAndIncrement(); i < windows.size(); i = next.getAndIncrement()) {
      run(windows.get(i));
    }
  }

  private void run(EncoderWindow window) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {1, window.size()};
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, window.ids(), shape);
        OnnxTensor shapes = OnnxTensor.createTensor(environment, window.shapes(), shape)) {
      session.run(Map.of("ids", ids, "shapes", shapes)).close();
    } catch (OrtException e) {
      throw new ModelException("the bare encoder failed: " + e.getMessage(), e);
    }
  }

  private static void await(Future<?> running) {
    try {
      running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    callers.close();
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException("the bare encoder can't be closed: " + e.getMessage(), e);
    }
  }
}
