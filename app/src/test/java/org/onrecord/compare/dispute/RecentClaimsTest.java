package org.onrecord.compare.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.dispute.Claims;

class RecentClaimsTest {
  private final RecentClaims recent = new RecentClaims();

  /** The same claims in other bytes, as another version may have written them. */
  private static byte[] bytes(int level) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(level);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(new byte[] {1, 0, 0, 0, 0});
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  @Test
  void theSameBytesAreUnpackedOnce() {
    Claimed first = recent.of("a", Claims.NONE.bytes());
    assertSame(first, recent.of("a", Claims.NONE.bytes()));
    assertNotSame(first, recent.of("b", Claims.NONE.bytes()));
  }

  @Test
  void whatWasReadAgainIsUnpackedAgain() throws IOException {
    Claimed first = recent.of("a", bytes(Deflater.NO_COMPRESSION));
    Claimed second = recent.of("a", bytes(Deflater.BEST_COMPRESSION));
    assertNotSame(first, second);
    assertSame(second, recent.of("a", bytes(Deflater.BEST_COMPRESSION)));
    assertNotSame(first, recent.of("a", bytes(Deflater.NO_COMPRESSION)));
  }

  @Test
  void claimsOfAnotherVersionAreNone() {
    assertEquals(Claims.NONE, recent.of("a", new byte[] {1, 2, 3}).claims());
  }

  /** Bytes that are no claims are kept as well, and are as many as they are. */
  @Test
  void onlyTheLastOnesAreKept() {
    Claimed first = recent.of("a", Claims.NONE.bytes());
    Claimed second = recent.of("b", Claims.NONE.bytes());
    recent.of("long", new byte[3_999_000]);
    assertSame(first, recent.of("a", Claims.NONE.bytes()));
    recent.of("longer", new byte[3_999_000]);
    assertSame(first, recent.of("a", Claims.NONE.bytes()));
    recent.of("too long", new byte[4_000_001]);
    assertNotSame(second, recent.of("b", Claims.NONE.bytes()));
    assertNotSame(first, recent.of("a", Claims.NONE.bytes()));
  }
}
