package org.onrecord.source.web;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses belong to the public internet: those that IANA's registries of special-purpose
 * addresses (RFC 6890) don't set apart. Of IPv6 these are of 2000::/3 alone, so that neither local
 * ones nor those that hold an IPv4 address (mapped, NAT64, 6to4, Teredo) count.
 */
final class PublicAddresses {
  private static final List<Block> NOT_PUBLIC_4 =
      List.of(
          new Block(0, 0, 0, 0, 8), // this network
          new Block(10, 0, 0, 0, 8), // private
          new Block(100, 64, 0, 0, 10), // shared by customers of a provider
          new Block(127, 0, 0, 0, 8), // this computer
          new Block(169, 254, 0, 0, 16), // link-local
          new Block(172, 16, 0, 0, 12), // private
          new Block(192, 0, 0, 0, 24), // protocols
          new Block(192, 0, 2, 0, 24), // documentation
          new Block(192, 88, 99, 0, 24), // once 6to4 relays
          new Block(192, 168, 0, 0, 16), // private
          new Block(198, 18, 0, 0, 15), // benchmarks
          new Block(198, 51, 100, 0, 24), // documentation
          new Block(203, 0, 113, 0, 24), // documentation
          new Block(224, 0, 0, 0, 4), // multicast
          new Block(240, 0, 0, 0, 4)); // reserved, broadcast

  private static final Block PUBLIC_6 = block("2000", 3);
  private static final List<Block> NOT_PUBLIC_6 =
      List.of(
          block("2001", 23), // protocols, Teredo
          block("20010db8", 32), // documentation
          block("2002", 16), // 6to4
          block("3fff", 20)); // documentation

  private PublicAddresses() {}

  static boolean holds(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == 4
        ? NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes))
        : PUBLIC_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
  }

  /** Of IPv6: by its first hexadecimal digits. */
  private static Block block(String digits, int bits) {
    BigInteger start = new BigInteger(digits, 16).shiftLeft(128 - 4 * digits.length());
    return new Block(start, 128, bits);
  }

  /** All addresses whose first bits are those of its first one. */
  private record Block(BigInteger start, int length, int bits) {
    Block(int a, int b, int c, int d, int bits) {
      this(BigInteger.valueOf((long) a << 24 | b << 16 | c << 8 | d), 32, bits);
    }

    boolean holds(byte[] address) {
      return new BigInteger(1, address)
          .shiftRight(length - bits)
          .equals(start.shiftRight(length - bits));
    }
  }
}
