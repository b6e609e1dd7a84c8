package org.onrecord.model;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * Room outside of the heap for one window's subwords and scores, which ONNX Runtime reads and
 * writes in place. Used again; by one thread at a time.
 */
final class WindowTensors {
  private static final String IDS = "ids";
  private static final String SHAPES = "shapes";
  private static final String SCORES = "scores";

  private final int width;
  private final LongBuffer ids;
  private final LongBuffer shapes;
  private final FloatBuffer scores;

  /**
   * @param window the most subwords, with [CLS] and [SEP]
   * @param width how many scores each has
   */
  WindowTensors(int window, int width) {
    this.width = width;
    this.ids = direct(window * Long.BYTES).asLongBuffer();
    this.shapes = direct(window * Long.BYTES).asLongBuffer();
    this.scores = direct(Math.multiplyExact(window, width * Float.BYTES)).asFloatBuffer();
  }

  /**
   * Whether a graph takes and gives what is read and written here.
   *
   * @param graph what a message calls it
   * @throws ModelException if it doesn't
   */
  static void check(OrtSession session, int width, String graph) {
    try {
      Set<String> inputs = session.getInputInfo().keySet();
      NodeInfo scores = session.getOutputInfo().get(SCORES);
      if (!inputs.equals(Set.of(IDS, SHAPES)) || scores == null) {
        throw new ModelException(
            graph + " takes " + inputs + ", not ids and shapes, or gives no scores");
      }
      if (!(scores.getInfo() instanceof TensorInfo tensor)) {
        throw new ModelException(graph + " gives scores that are no tensor: " + scores.getInfo());
      }
      long[] shape = tensor.getShape();
      if (shape.length != 3 || shape[2] != width) {
        throw new ModelException(
            graph
                + " gives scores of shape "
                + Arrays.toString(shape)
                + ", but its description says that a word has "
                + width);
      }
    } catch (OrtException e) {
      throw new ModelException(graph + " can't be looked into: " + e.getMessage(), e);
    }
  }

  private static ByteBuffer direct(int bytes) {
    return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
  }

  /** Reads a window and takes over the scores of the words that it keeps. */
  void run(OrtSession session, Words section, Window window, Scores into) throws OrtException {
    put(section, window);
    run(session);
    int start = section.firstSubword()[window.from()];
    for (int word = window.keepFrom(); word < window.keepTo(); word++) {
      int subword = 1 + section.firstSubword()[word] - start;
      into.fill(word, scores, subword * width);
    }
  }

  private void put(Words section, Window window) {
    ids.clear().put(Vocabulary.CLS);
    shapes.clear().put(Shape.SPECIAL);
    for (int word = window.from(); word < window.to(); word++) {
      byte shape = section.shapes()[word];
      for (int i = section.firstSubword()[word]; i < section.firstSubword()[word + 1]; i++) {
        ids.put(section.subwords()[i]);
        shapes.put(shape);
        shape = Shape.continued(shape);
      }
    }
    ids.put(Vocabulary.SEP).flip();
    shapes.put(Shape.SPECIAL).flip();
    scores.clear().limit(ids.limit() * width);
  }

  private void run(OrtSession session) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    long[] shape = {1, ids.limit()};
    try (OnnxTensor idsIn = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor shapesIn = OnnxTensor.createTensor(environment, shapes, shape);
        OnnxTensor scoresOut =
            OnnxTensor.createTensor(environment, scores, new long[] {1, ids.limit(), width})) {
      session.run(Map.of(IDS, idsIn, SHAPES, shapesIn), Map.of(SCORES, scoresOut)).close();
    }
  }
}
