package org.onrecord.archive.reprint;

/**
 * Hashes in 64 bits that are the same on each machine and in each version: they are kept in files.
 * FNV-1a over code units of 16 bits, the lower byte first; then what spreads them (the finalizer of
 * MurmurHash3), so that the least of many are a fair sample.
 */
public final class Fnv {
  static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private Fnv() {}

  /** The hash of bytes, not spread. */
  public static long of(byte[] bytes) {
    long hash = START;
    for (byte each : bytes) {
      hash = octet(hash, each);
    }
    return hash;
  }

  /** The hash so far, and one code point more. */
  static long plus(long hash, int codePoint) {
    if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      return unit(hash, codePoint);
    }
    return unit(unit(hash, Character.highSurrogate(codePoint)), Character.lowSurrogate(codePoint));
  }

  /** The hash so far, and another hash. */
  static long join(long hash, long other) {
    long joined = hash;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      joined = octet(joined, (int) (other >>> shift));
    }
    return joined;
  }

  private static long unit(long hash, int unit) {
    return octet(octet(hash, unit), unit >>> Byte.SIZE);
  }

  private static long octet(long hash, int octet) {
    return (hash ^ (octet & 0xff)) * PRIME;
  }

  static long spread(long hash) {
    long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
