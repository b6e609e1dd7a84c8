package org.onrecord.eval.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Shape;
import org.onrecord.model.Words;

/**
 * What the bare encoder reads at once: subwords between [CLS] and [SEP], unpadded, outside of the
 * heap.
 *
 * @param ids of the subwords
 * @param shapes of the subwords, see {@link Shape}
 */
record EncoderWindow(LongBuffer ids, LongBuffer shapes) {
  /** The most subwords of a window, with [CLS] and [SEP]. */
  static final int SIZE = 256;

  private static final int CLS = 101;
  private static final int SEP = 102;

  /** All subwords of a text, each in one window; all windows but the last are full. */
  static List<EncoderWindow> of(Words text) {
    byte[] shapes = shapes(text);
    int most = SIZE - 2;
    List<EncoderWindow> windows = new ArrayList<>();
    for (int from = 0; from < shapes.length; from += most) {
      windows.add(of(text.subwords(), shapes, from, Math.min(shapes.length, from + most)));
    }
    return windows;
  }

  private static byte[] shapes(Words text) {
    byte[] shapes = new byte[text.subwords().length];
    for (int word = 0; word < text.size(); word++) {
      byte shape = text.shapes()[word];
      for (int i = text.firstSubword()[word]; i < text.firstSubword()[word + 1]; i++) {
        shapes[i] = shape;
        shape = Shape.of(Shape.kind(shape), Shape.GLUED);
      }
    }
    return shapes;
  }

  private static EncoderWindow of(int[] subwords, byte[] allShapes, int from, int to) {
    LongBuffer ids = room(to - from + 2).put(CLS);
    LongBuffer shapes = room(to - from + 2).put(Shape.SPECIAL);
    for (int i = from; i < to; i++) {
      ids.put(subwords[i]);
      shapes.put(allShapes[i]);
    }
    return new EncoderWindow(ids.put(SEP).flip(), shapes.put(Shape.SPECIAL).flip());
  }

  private static LongBuffer room(int subwords) {
    return ByteBuffer.allocateDirect(subwords * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }

  /** How many subwords it has, with [CLS] and [SEP]. */
  int size() {
    return ids.limit();
  }
}
