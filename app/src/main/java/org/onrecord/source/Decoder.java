package org.onrecord.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text: by their byte order mark, else by the encoding asked for, else as UTF-8.
 * Nothing is guessed and nothing replaced: bytes that don't fit are named with their place.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Decoder {
  private final Optional<Charset> asked;
  private final boolean isFile;
  private final String remedy;

  private Decoder(Optional<Charset> asked, boolean isFile, String remedy) {
    this.asked = asked;
    this.isFile = isFile;
    this.remedy = remedy;
  }

  /** For a text in an encoding that its user may name. */
  static Decoder ofText(Optional<Charset> asked) {
    return new Decoder(
        asked, true, "if the text is in another encoding, name it, as in --encoding windows-1252");
  }

  /** For a line of JSON. */
  static Decoder ofJson() {
    return new Decoder(Optional.of(StandardCharsets.UTF_8), false, "JSON Lines are always UTF-8");
  }

  /** For a table, whose encoding nobody is asked for. */
  static Decoder ofTable() {
    return new Decoder(
        Optional.of(StandardCharsets.UTF_8), true, "a list of places is UTF-8: save it as that");
  }

  /**
   * The text of a file, without its byte order mark.
   *
   * @throws UnreadableException if it is empty, no text, or in another encoding
   */
  String decode(byte[] bytes) throws UnreadableException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    int from = mark.map(ByteOrderMark::length).orElse(0);
    if (isFile) {
      FileKind.refuse(bytes, from);
    }
    if (isFile && mark.isEmpty() && asked.isEmpty()) {
      FileKind.refuseBinary(bytes);
    }
    Charset charset =
        mark.map(ByteOrderMark::charset).or(() -> asked).orElse(StandardCharsets.UTF_8);
    String text = decode(bytes, from, charset);
    if (text.isBlank()) {
      throw new UnreadableException(
          bytes.length == 0 ? "the file is empty" : "there is nothing but white space in it");
    }
    return text;
  }

  private String decode(byte[] bytes, int from, Charset charset) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(capacity(in.remaining(), decoder));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "byte %,d (0x%02X) is not valid %s; %s",
              in.position() + 1,
              bytes[in.position()],
              name(charset),
              remedy));
    }
    return out.flip().toString();
  }

  private static int capacity(int bytes, CharsetDecoder decoder) {
    double most = bytes * (double) decoder.maxCharsPerByte() + 1;
    return (int) Math.min(most, Integer.MAX_VALUE - 16);
  }

  private static String name(Charset charset) {
    return charset.name().toUpperCase(Locale.ROOT);
  }
}
