package org.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.onrecord.source.Passages;
import org.onrecord.source.Passages.Passage;

/**
 * What is kept deflated (RFC 1950). Passages are four numbers each, of 32 bits: the stretches'
 * starts and ends, in text and original.
 *
 * <p>No state; safe to share between threads.
 */
final class Packed {
  private Packed() {}

  static byte[] text(String text) {
    return pack(out -> out.write(text.getBytes(UTF_8)));
  }

  static String text(byte[] packed) {
    return unpack(packed, in -> new String(in.readAllBytes(), UTF_8));
  }

  static byte[] passages(Passages passages) {
    return pack(
        out -> {
          out.writeInt(passages.list().size());
          for (Passage each : passages.list()) {
            out.writeInt(each.start());
            out.writeInt(each.end());
            out.writeInt(each.from());
            out.writeInt(each.to());
          }
        });
  }

  static Passages passages(byte[] packed) {
    return unpack(
        packed,
        in -> {
          int count = in.readInt();
          List<Passage> list = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            list.add(new Passage(in.readInt(), in.readInt(), in.readInt(), in.readInt()));
          }
          return new Passages(list);
        });
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T of(DataInputStream in) throws IOException;
  }

  private static byte[] pack(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      writing.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does no I/O", impossible);
    }
    return bytes.toByteArray();
  }

  private static <T> T unpack(byte[] packed, Reading<T> reading) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      return reading.of(in);
    } catch (IOException e) {
      throw new ArchiveException("the archive is damaged: what it holds can't be unpacked", e);
    }
  }
}
