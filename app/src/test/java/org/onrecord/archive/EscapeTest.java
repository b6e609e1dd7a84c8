package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class EscapeTest {
  private static final String UNITS = "ab0fdd\0\ufdd0\ud83d\ude00é";

  @Test
  void anEscapeIsFourDigitsBehindASign() {
    assertEquals("a\ufdd00000b", Escape.stored("a\0b"));
    assertEquals("\ufdd0d83d", Escape.stored("\ud83d"));
    assertEquals("\ufdd0de00\ufdd0d83d", Escape.stored("\ude00\ud83d"));
    assertEquals("\ufdd0fdd0", Escape.stored("\ufdd0"));
  }

  @Test
  void otherTextsStayTheSame() {
    String text = "é \ud83d\ude00 \uffff \u202e";
    assertSame(text, Escape.stored(text));
    assertSame(text, Escape.read(text));
  }

  @Test
  void whatIsStoredIsUtf8AndReadAsItWas() {
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    for (int i = 0; i < Integer.getInteger("onrecord.inputs", 2000); i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(UNITS.charAt(random.nextInt(UNITS.length())));
      }
      String stored = Escape.stored(text.toString());
      byte[] bytes = stored.getBytes(StandardCharsets.UTF_8);

      assertEquals(-1, stored.indexOf('\0'));
      assertEquals(stored, new String(bytes, StandardCharsets.UTF_8));
      assertEquals(text.toString(), Escape.read(stored));
    }
  }
}
