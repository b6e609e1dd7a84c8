package org.onrecord.eval.bench;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts an ONNX graph down to what one of its tensors needs, which becomes its only output: the
 * encoder without the heads that stand on it. Nodes must stand behind those that feed them, as ONNX
 * demands.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto</a>, whose field
 *     numbers stand here
 */
public final class BareGraph {
  private static final int MODEL_GRAPH = 7;

  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_INITIALIZER = 5;
  private static final int GRAPH_OUTPUT = 12;

  private static final int NODE_INPUT = 1;
  private static final int NODE_OUTPUT = 2;
  private static final int TENSOR_NAME = 8;

  private static final int VALUE_NAME = 1;
  private static final int VALUE_TYPE = 2;
  private static final int TYPE_TENSOR = 1;
  private static final int TENSOR_TYPE_ELEMENT = 1;
  private static final int FLOAT = 1;

  private BareGraph() {}

  /**
   * A model whose graph computes nothing but one tensor.
   *
   * @param model as it lies in its file; its weights must be in it, and no node may hold a graph
   * @param tensor of floats, which some node gives
   * @throws IllegalArgumentException if the bytes are no model, or no node gives that tensor
   */
  public static byte[] of(byte[] model, String tensor) {
    try {
      UnknownFieldSet whole = UnknownFieldSet.parseFrom(model);
      ByteString graph =
          whole.getField(MODEL_GRAPH).getLengthDelimitedList().stream()
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("an ONNX model without a graph"));
      UnknownFieldSet bare = trimmed(UnknownFieldSet.parseFrom(graph), tensor);
      return with(whole, MODEL_GRAPH, List.of(bare.toByteString())).toByteArray();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException("no ONNX model: " + e.getMessage(), e);
    }
  }

  private static UnknownFieldSet trimmed(UnknownFieldSet graph, String tensor)
      throws InvalidProtocolBufferException {
    Set<String> needed = new HashSet<>(Set.of(tensor));
    List<ByteString> nodes = new ArrayList<>();
    for (ByteString each : graph.getField(GRAPH_NODE).getLengthDelimitedList().reversed()) {
      UnknownFieldSet node = UnknownFieldSet.parseFrom(each);
      if (!Collections.disjoint(strings(node, NODE_OUTPUT), needed)) {
        nodes.addFirst(each);
        needed.addAll(strings(node, NODE_INPUT));
      }
    }
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("no node of the ONNX model gives '" + tensor + "'");
    }
    List<ByteString> weights = new ArrayList<>();
    for (ByteString each : graph.getField(GRAPH_INITIALIZER).getLengthDelimitedList()) {
      if (!Collections.disjoint(strings(UnknownFieldSet.parseFrom(each), TENSOR_NAME), needed)) {
        weights.add(each);
      }
    }
    UnknownFieldSet feeding = with(graph, GRAPH_NODE, nodes);
    UnknownFieldSet fed = with(feeding, GRAPH_INITIALIZER, weights);
    return with(fed, GRAPH_OUTPUT, List.of(output(tensor).toByteString()));
  }

  private static List<String> strings(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList().stream()
        .map(ByteString::toStringUtf8)
        .toList();
  }

  /** Its shape is left to be inferred. */
  private static UnknownFieldSet output(String tensor) {
    Field element = Field.newBuilder().addVarint(FLOAT).build();
    UnknownFieldSet floats =
        UnknownFieldSet.newBuilder().addField(TENSOR_TYPE_ELEMENT, element).build();
    UnknownFieldSet none = UnknownFieldSet.getDefaultInstance();
    UnknownFieldSet type = with(none, TYPE_TENSOR, List.of(floats.toByteString()));
    UnknownFieldSet named = with(none, VALUE_NAME, List.of(ByteString.copyFromUtf8(tensor)));
    return with(named, VALUE_TYPE, List.of(type.toByteString()));
  }

  private static UnknownFieldSet with(UnknownFieldSet message, int field, List<ByteString> values) {
    Field.Builder replaced = Field.newBuilder();
    values.forEach(replaced::addLengthDelimited);
    return UnknownFieldSet.newBuilder(message)
        .clearField(field)
        .addField(field, replaced.build())
        .build();
  }
}
