package org.onrecord.export.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken at random: each is told of, none ends the checking. */
class BrokenFilesTest {
  private static final int INPUTS = Integer.getInteger("onrecord.broken", 500);
  private static final byte[] SIGNS = "\"'<>&{}[]:;,\t\n\r 0919-~\\/|T#\0".getBytes();

  @TempDir Path folder;

  @BeforeEach
  void export() throws IOException {
    AllFormats.write(folder);
  }

  @Test
  void eachIsToldOf() throws IOException {
    Verifier verifier = new Verifier(AllFormats.TEXTS);
    for (Path file : AllFormats.files(folder)) {
      if (!Files.isDirectory(file)) {
        each(file, verifier);
      }
    }
  }

  private static void each(Path file, Verifier verifier) throws IOException {
    byte[] whole = Files.readAllBytes(file);
    long found = 0;
    for (int seed = 0; seed < INPUTS; seed++) {
      Files.write(file, broken(whole, new SplittableRandom(seed)));
      List<Fault> faults = new ArrayList<>();
      List<Outcome> outcomes;
      try {
        outcomes = verifier.check(file, faults::add);
      } catch (RuntimeException e) {
        throw new AssertionError(file.getFileName() + ", seed " + seed + ": " + e, e);
      }
      assertFalse(outcomes.isEmpty());
      long failed = outcomes.stream().mapToLong(Outcome::failed).sum();
      assertEquals(failed, faults.size());
      found += failed > 0 ? 1 : 0;
    }
    Files.write(file, whole);
    assertFalse(found == 0, file + ": none of the broken files is found to be");
  }

  /** With up to eight bytes changed, put in or taken out, or an end that is missing. */
  private static byte[] broken(byte[] whole, SplittableRandom random) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(1, 9); i > 0 && bytes.length > 0; i--) {
      bytes = once(bytes, random);
    }
    return bytes;
  }

  private static byte[] once(byte[] bytes, SplittableRandom random) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - at, random.nextInt(1, 40));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    switch (random.nextInt(6)) {
      case 0 -> out.write(random.nextInt(256));
      case 1 -> out.write(SIGNS[random.nextInt(SIGNS.length)]);
      case 2 -> {
        return out.toByteArray();
      }
      case 3 -> {
        out.write(bytes, at, length);
        out.write(bytes, at, length);
      }
      default -> {}
    }
    int on = Math.min(bytes.length, at + (random.nextBoolean() ? 1 : length));
    out.write(bytes, on, bytes.length - on);
    return out.toByteArray();
  }
}
