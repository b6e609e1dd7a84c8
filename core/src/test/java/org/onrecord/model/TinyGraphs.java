package org.onrecord.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * ONNX models of one node that take {@code ids} and {@code shapes} as a reader does, but give no
 * {@code scores} that it could use. Fields are numbered as in onnx.proto.
 */
final class TinyGraphs {
  private static final int BYTES = 2;
  private static final int INT64 = 7;

  private TinyGraphs() {}

  /** Its scores are a tensor without a word's columns. */
  static byte[] givingATensor() {
    return model("Add", tensor());
  }

  /** Its scores are a sequence of tensors. */
  static byte[] givingASequence() {
    return model("SequenceConstruct", field(4, field(1, tensor())));
  }

  private static byte[] model(String operator, byte[] scores) {
    byte[] node = joined(text(1, "ids"), text(1, "shapes"), text(2, "scores"), text(4, operator));
    byte[] graph =
        joined(
            field(1, node),
            text(2, "tiny"),
            field(11, value("ids", tensor())),
            field(11, value("shapes", tensor())),
            field(12, value("scores", scores)));
    byte[] operators = number(2, 13);
    return joined(number(1, 8), field(7, graph), field(8, operators));
  }

  private static byte[] value(String name, byte[] type) {
    return joined(text(1, name), field(2, type));
  }

  /** Of any shape. */
  private static byte[] tensor() {
    return field(1, number(1, INT64));
  }

  private static byte[] text(int field, String text) {
    return field(field, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] field(int field, byte[] content) {
    return joined(varint(field * 8 + BYTES), varint(content.length), content);
  }

  private static byte[] number(int field, int value) {
    return joined(varint(field * 8), varint(value));
  }

  private static byte[] varint(int value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int rest = value;
    while (rest >= 0x80) {
      bytes.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
