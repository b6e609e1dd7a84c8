package org.onrecord.source;

import java.util.Arrays;
import java.util.Random;

/** Harms bytes as bad lines, bad disks and bad people do. */
public final class Mutation {
  private static final int MOST = 8;

  private Mutation() {}

  /** One to eight byte flips, cuts, insertions and doublings. */
  public static byte[] of(byte[] bytes, Random random) {
    byte[] harmed = bytes.clone();
    int times = 1 + random.nextInt(MOST);
    for (int i = 0; i < times && harmed.length > 1; i++) {
      harmed = once(harmed, random);
    }
    return harmed;
  }

  private static byte[] once(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(Math.max(1, bytes.length / 8)));
    byte[] some = Arrays.copyOfRange(bytes, from, to);
    return switch (random.nextInt(5)) {
      case 0 -> {
        bytes[from] ^= (byte) (1 << random.nextInt(8));
        yield bytes;
      }
      case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      case 2 -> {
        byte[] noise = new byte[1 + random.nextInt(40)];
        random.nextBytes(noise);
        yield joined(Arrays.copyOf(bytes, from), noise, rest(bytes, from));
      }
      case 3 -> joined(Arrays.copyOf(bytes, to), some, rest(bytes, to));
      default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : joined(bytes, some);
    };
  }

  private static byte[] rest(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
