package org.onrecord.eval.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ReaderModel;

class BareGraphTest {
  /** x → h → scores, with a weight for each step, beside a node that nobody needs. */
  private static final byte[] TINY =
      message(
              field(1, varint(10)),
              field(
                  7,
                  message(
                      field(1, node("h", "x", "w.h"), node("scores", "h", "w.scores")),
                      field(1, node("aside", "x", "w.h")),
                      field(5, message(field(8, text("w.h"))), message(field(8, text("w.scores")))),
                      field(11, message(field(1, text("x")))),
                      field(12, message(field(1, text("scores")))))))
          .toByteArray();

  @Test
  void onlyWhatTheTensorNeedsIsLeft() throws InvalidProtocolBufferException {
    UnknownFieldSet model = UnknownFieldSet.parseFrom(BareGraph.of(TINY, "h"));
    assertEquals(List.of(10L), model.getField(1).getVarintList());
    assertEquals(1, model.getField(7).getLengthDelimitedList().size());
    UnknownFieldSet graph = parts(model, 7).getFirst();
    assertEquals(List.of(List.of("h")), names(graph, 1, 2));
    assertEquals(List.of(List.of("w.h")), names(graph, 5, 8));
    assertEquals(List.of(List.of("x")), names(graph, 11, 1));
    assertEquals(List.of(List.of("h")), names(graph, 12, 1));
  }

  @Test
  void whatFeedsItStaysInOrder() throws InvalidProtocolBufferException {
    UnknownFieldSet model = UnknownFieldSet.parseFrom(BareGraph.of(TINY, "scores"));
    UnknownFieldSet graph = parts(model, 7).getFirst();
    assertEquals(List.of(List.of("h"), List.of("scores")), names(graph, 1, 2));
    assertEquals(2, parts(graph, 5).size());
  }

  @Test
  void tellsWhatIsWrong() {
    Exception missing =
        assertThrows(IllegalArgumentException.class, () -> BareGraph.of(TINY, "hidden"));
    assertEquals("no node of the ONNX model gives 'hidden'", missing.getMessage());
    byte[] broken = Arrays.copyOf(TINY, TINY.length - 1);
    assertThrows(IllegalArgumentException.class, () -> BareGraph.of(broken, "h"));
    assertThrows(IllegalArgumentException.class, () -> BareGraph.of(new byte[0], "h"));
  }

  @Test
  void theShippedEncoderRunsWithoutItsHeads() throws IOException, OrtException {
    byte[] whole = shipped();
    byte[] bare = BareGraph.of(whole, "hidden");
    assertTrue(bare.length < whole.length);
    assertEquals(Set.of(), headNodes(bare));
    assertTrue(headNodes(whole).contains("heads/scores"));
    try (OrtSession session = OrtEnvironment.getEnvironment().createSession(bare);
        OnnxTensor input =
            OnnxTensor.createTensor(
                OrtEnvironment.getEnvironment(), new long[][] {{101, 1996, 102}});
        OrtSession.Result result = session.run(Map.of("ids", input, "shapes", shapes()))) {
      assertEquals(Set.of("hidden"), session.getOutputNames());
      long[] shape = ((OnnxTensor) result.get(0)).getInfo().getShape();
      assertArrayEquals(new long[] {1, 3}, Arrays.copyOf(shape, 2));
    }
  }

  private static OnnxTensor shapes() throws OrtException {
    return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), new long[][] {{32, 25, 32}});
  }

  private static byte[] shipped() throws IOException {
    try (InputStream in = ReaderModel.class.getResourceAsStream("reader.onnx")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static Set<String> headNodes(byte[] model) throws InvalidProtocolBufferException {
    UnknownFieldSet graph = parts(UnknownFieldSet.parseFrom(model), 7).getFirst();
    return names(graph, 1, 3).stream()
        .map(List::getFirst)
        .filter(name -> name.startsWith("heads/"))
        .collect(Collectors.toSet());
  }

  private static List<List<String>> names(UnknownFieldSet message, int field, int name)
      throws InvalidProtocolBufferException {
    return parts(message, field).stream()
        .map(
            part ->
                part.getField(name).getLengthDelimitedList().stream()
                    .map(ByteString::toStringUtf8)
                    .toList())
        .toList();
  }

  private static List<UnknownFieldSet> parts(UnknownFieldSet message, int field)
      throws InvalidProtocolBufferException {
    List<UnknownFieldSet> parts = new ArrayList<>();
    for (ByteString part : message.getField(field).getLengthDelimitedList()) {
      parts.add(UnknownFieldSet.parseFrom(part));
    }
    return parts;
  }

  private static UnknownFieldSet node(String output, String... inputs) {
    return message(
        field(1, Arrays.stream(inputs).map(BareGraphTest::text).toArray(ByteString[]::new)),
        field(2, text(output)));
  }

  private static UnknownFieldSet message(UnknownFieldSet... fields) {
    UnknownFieldSet.Builder message = UnknownFieldSet.newBuilder();
    Arrays.stream(fields).forEach(message::mergeFrom);
    return message.build();
  }

  private static UnknownFieldSet field(int number, UnknownFieldSet... values) {
    return field(
        number,
        Arrays.stream(values).map(UnknownFieldSet::toByteString).toArray(ByteString[]::new));
  }

  private static UnknownFieldSet field(int number, ByteString... values) {
    Field.Builder field = Field.newBuilder();
    Arrays.stream(values).forEach(field::addLengthDelimited);
    return field(number, field.build());
  }

  private static UnknownFieldSet field(int number, Field value) {
    return UnknownFieldSet.newBuilder().addField(number, value).build();
  }

  private static Field varint(long value) {
    return Field.newBuilder().addVarint(value).build();
  }

  private static ByteString text(String text) {
    return ByteString.copyFromUtf8(text);
  }
}
