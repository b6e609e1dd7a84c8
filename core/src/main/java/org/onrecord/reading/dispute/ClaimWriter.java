package org.onrecord.reading.dispute;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.DeflaterOutputStream;
import org.onrecord.record.Labelled;
import org.onrecord.text.Span;

/**
 * Writes claims as bytes, which {@link ClaimReader} reads: how long the deflated part is (a 32-bit
 * integer, as all numbers big-endian), that part, and behind it the vectors as 16-bit floating
 * numbers, one after another as they come in it. To deflate those as well takes longer than all
 * else, and wins a tenth. For one use.
 */
final class ClaimWriter {
  private static final int LONGEST = 1000;

  /** Of the layout: to be raised where it changes. */
  static final int FORMAT = 2;

  private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(plain);
  private final ByteArrayOutputStream vectors = new ByteArrayOutputStream();

  byte[] bytes(List<Claim> claims) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      out.writeByte(FORMAT);
      out.writeInt(claims.size());
      for (Claim claim : claims) {
        write(claim);
      }
      // All at once, for a number at a time takes longer than all else.
      try (DeflaterOutputStream packing = new DeflaterOutputStream(packed)) {
        plain.writeTo(packing);
      }
      new DataOutputStream(bytes).writeInt(packed.size());
      packed.writeTo(bytes);
      vectors.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(Claim claim) throws IOException {
    Gist gist = claim.gist();
    write(claim.statement());
    write(claim.actor());
    out.writeBoolean(gist.unit().isAuthors());
    out.writeInt(gist.unit().words().size());
    for (Span span : gist.unit().words()) {
      out.writeInt(span.start());
      out.writeInt(span.end());
    }
    write(claim.speaker());
    write(claim.named());
    write(gist);
    out.writeInt(claim.seen().vectors().size());
    for (float[] vector : claim.seen().vectors()) {
      out.writeByte(vector.length);
      ByteBuffer halves = ByteBuffer.allocate(Short.BYTES * vector.length);
      for (float value : vector) {
        halves.putShort(Float.floatToFloat16(value));
      }
      vectors.write(halves.array());
    }
  }

  private void write(Gist gist) throws IOException {
    write(gist.sorts());
    write(gist.opposites().stream().mapToObj(String::valueOf).toList());
    write(gist.stems());
    write(gist.verbs());
    write(gist.cue());
    write(gist.frame());
    write(gist.doers());
    out.writeBoolean(gist.question());
    out.writeUTF(gist.act().label());
    out.writeBoolean(gist.isSaid());
    write(gist.apart().seldom());
    write(gist.apart().when());
    write(gist.apart().subject());
    out.writeBoolean(gist.apart().ofWhole());
    out.writeInt(gist.amounts().size());
    for (Amount amount : gist.amounts()) {
      write(amount);
    }
  }

  private void write(Amount amount) throws IOException {
    out.writeUTF(amount.sort().name());
    write(amount.low());
    write(amount.high());
    write(amount.what().map(Labelled::label));
    out.writeUTF(amount.unit());
    write(amount.nouns());
    write(amount.fates());
  }

  private void write(OptionalDouble value) throws IOException {
    out.writeDouble(value.orElse(Double.NaN));
  }

  private void write(Optional<String> text) throws IOException {
    out.writeUTF(text.filter(ClaimWriter::isWord).orElse(""));
  }

  /** What is longer is none, and more than {@code writeUTF} can hold. */
  private static boolean isWord(String text) {
    return text.length() <= LONGEST;
  }

  /** In their order, so that the same claims are the same bytes. */
  private void write(Collection<String> texts) throws IOException {
    List<String> sorted = texts.stream().filter(ClaimWriter::isWord).sorted().toList();
    out.writeInt(sorted.size());
    for (String text : sorted) {
      out.writeUTF(text);
    }
  }
}
