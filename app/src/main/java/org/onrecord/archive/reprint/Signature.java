package org.onrecord.archive.reprint;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A fixed-size sample of a text's shingles: the least of them, by which what two texts share can be
 * told without the texts (MinHash, by its bottom sketch).
 *
 * <p>A document that was cut to a third still shares about a third of its sample with the whole
 * one. Each shingle of the sample is a band by itself.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder (1997), On the resemblance and
 *     containment of documents, section 3</a>
 */
public final class Signature {
  /** How many shingles it has at most. */
  static final int SIZE = 64;

  /** So many words in a row are hardly ever the same by chance, but often in edited copy. */
  static final int SHINGLE = 5;

  private final long[] hashes;

  private Signature(long[] hashes) {
    this.hashes = hashes;
  }

  /** Of a text; empty if it has no words. */
  public static Signature of(String text) {
    return of(Words.of(text));
  }

  static Signature of(Words words) {
    return of(Shingles.of(words, SHINGLE).sorted());
  }

  private static Signature of(long[] sorted) {
    return new Signature(Arrays.stream(sorted).distinct().limit(SIZE).toArray());
  }

  /** As {@link #bytes} wrote it. */
  public static Signature of(byte[] bytes) {
    long[] hashes = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
    return new Signature(hashes);
  }

  /** Eight bytes for each shingle, big-endian, the least first. */
  public byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(hashes.length * Long.BYTES);
    buffer.asLongBuffer().put(hashes);
    return buffer.array();
  }

  /** By which documents that may share much are looked up. */
  public long[] bands() {
    return hashes.clone();
  }
}
