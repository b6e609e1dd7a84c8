package org.onrecord;

import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * Runs a check on many random inputs that are the same in each run, several at a time: a check
 * shares nothing that changes.
 *
 * <p>System properties: {@code onrecord.inputs}, how many inputs (2,000 unless said otherwise);
 * {@code onrecord.seed}, the one seed to replay.
 */
public final class Seeded {
  private static final String INPUTS = "onrecord.inputs";
  private static final String SEED = "onrecord.seed";

  private Seeded() {}

  /** As many inputs as {@code onrecord.inputs} says. */
  public static void check(Consumer<RandomGenerator> property) {
    check(1, property);
  }

  /** On random texts, which the property may take apart at random. */
  public static void texts(BiConsumer<String, RandomGenerator> property) {
    texts(1, NastyText::of, property);
  }

  /**
   * On texts that are made at random; the one that fails is told.
   *
   * @param share of the inputs, as in {@link #check(int, Consumer)}
   */
  public static void texts(
      int share,
      Function<RandomGenerator, String> make,
      BiConsumer<String, RandomGenerator> property) {
    check(
        share,
        random -> {
          String text = make.apply(random);
          try {
            property.accept(text, random);
          } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(e.getMessage() + " in \"" + escaped(text) + "\"", e);
          }
        });
  }

  /** As a Java string literal, so that it can be made a test of its own. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c == '\n') {
        escaped.append("\\n");
      } else {
        escaped.append(c >= ' ' && c < 0x7F ? c : "\\u%04X".formatted((int) c));
      }
    }
    return escaped.toString();
  }

  /** For a slow check: one {@code share}th of the inputs, at least one. */
  public static void check(int share, Consumer<RandomGenerator> property) {
    Long only = Long.getLong(SEED);
    if (only != null) {
      property.accept(new SplittableRandom(only));
      return;
    }
    int inputs = Math.max(1, Integer.getInteger(INPUTS, 2000) / share);
    LongStream.range(0, inputs).parallel().forEach(seed -> run(property, seed));
  }

  private static void run(Consumer<RandomGenerator> property, long seed) {
    try {
      property.accept(new SplittableRandom(seed));
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("fails with -D" + SEED + "=" + seed + ": " + e.getMessage(), e);
    }
  }
}
