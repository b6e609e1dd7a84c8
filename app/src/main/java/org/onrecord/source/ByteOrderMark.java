package org.onrecord.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The first bytes of a text, where they name its encoding. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  // Before UTF-16LE, whose mark it begins with.
  UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
  UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

  private final Charset charset;
  private final byte[] bytes;

  ByteOrderMark(Charset charset, int... values) {
    this.charset = charset;
    this.bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
  }

  /** The mark that a text begins with. */
  static Optional<ByteOrderMark> of(byte[] text) {
    return Arrays.stream(values()).filter(mark -> mark.begins(text)).findFirst();
  }

  Charset charset() {
    return charset;
  }

  /** In bytes. */
  int length() {
    return bytes.length;
  }

  private boolean begins(byte[] text) {
    return text.length >= bytes.length
        && Arrays.equals(bytes, 0, bytes.length, text, 0, bytes.length);
  }
}
