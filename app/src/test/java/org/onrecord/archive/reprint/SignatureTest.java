package org.onrecord.archive.reprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Signatures are kept in files: they must stay the same on each machine and in each version. */
final class SignatureTest {
  private static final BigInteger BITS = BigInteger.ONE.shiftLeft(64);

  @Test
  void isWhatTheDefinitionSays() {
    assertArrayEquals(
        worked(List.of("the", "dam", "broke", "at", "noon", "on", "monday")),
        Signature.of("The dam broke at noon — on Monday.").bands());
  }

  @Test
  void keepsTheLeastSixtyFour() {
    List<String> words = words(300);
    assertArrayEquals(worked(words), Signature.of(String.join(" ", words)).bands());
    assertEquals(64, Signature.of(String.join(" ", words)).bands().length);
  }

  @Test
  void ofFewWordsIsOneShingle() {
    assertArrayEquals(worked(List.of("no", "comment")), Signature.of("No comment.").bands());
    assertEquals(0, Signature.of(" … ").bands().length);
  }

  @Test
  void comesBackFromItsBytes() {
    Signature signature = Signature.of(String.join(" ", words(100)));
    byte[] bytes = signature.bytes();
    assertEquals(64 * 8, bytes.length);
    assertEquals(
        signature.bands()[0], new BigInteger(1, java.util.Arrays.copyOf(bytes, 8)).longValue());
    assertArrayEquals(signature.bands(), Signature.of(bytes).bands());
  }

  /** Of a text that was cut to a third, a third of the sample is shared: 21, give or take nine. */
  @Test
  void sharesWhatTheTextsShare() {
    List<String> words = words(900);
    long shared =
        shared(
            Signature.of(String.join(" ", words)),
            Signature.of(String.join(" ", words.subList(0, 300))));
    assertEquals(64 / 3.0, shared, 9);
  }

  @Test
  void tenMegabytesAreNoTrouble() {
    String text = "Water rose in the valley all night. ".repeat(290_000);
    assertEquals(7, Signature.of(text).bands().length);
    assertEquals(
        64, Signature.of("<".repeat(5_000_000) + String.join(" ", words(500))).bands().length);
  }

  private static long shared(Signature one, Signature other) {
    return IntStream.range(0, one.bands().length)
        .filter(
            i ->
                IntStream.range(0, other.bands().length)
                    .anyMatch(j -> one.bands()[i] == other.bands()[j]))
        .count();
  }

  private static List<String> words(int count) {
    Random random = new Random(7);
    return Stream.generate(() -> Integer.toString(random.nextInt(1_000_000), 36))
        .limit(count)
        .toList();
  }

  /** The least hashes of the runs of five words, in arithmetic without bounds. */
  private static long[] worked(List<String> words) {
    TreeSet<Long> hashes = new TreeSet<>();
    for (int i = 0; i < Math.max(1, words.size() - 4); i++) {
      List<String> shingle = words.subList(i, Math.min(i + 5, words.size()));
      List<Integer> bytes = new ArrayList<>();
      for (String word : shingle) {
        bytes.addAll(bytes(fnv(units(word)), 8));
      }
      hashes.add(spread(fnv(bytes)).longValue());
    }
    return hashes.stream().limit(64).mapToLong(Long::longValue).toArray();
  }

  private static List<Integer> units(String word) {
    return word.chars()
        .boxed()
        .flatMap(unit -> bytes(BigInteger.valueOf(unit), 2).stream())
        .collect(Collectors.toList());
  }

  /** The least of them first. */
  private static List<Integer> bytes(BigInteger number, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> number.shiftRight(8 * i).intValue() & 0xff)
        .toList();
  }

  private static BigInteger fnv(List<Integer> bytes) {
    BigInteger hash = new BigInteger("14695981039346656037");
    for (int each : bytes) {
      hash = hash.xor(BigInteger.valueOf(each)).multiply(new BigInteger("1099511628211")).mod(BITS);
    }
    return hash;
  }

  private static BigInteger spread(BigInteger hash) {
    BigInteger first =
        hash.xor(hash.shiftRight(33)).multiply(new BigInteger("ff51afd7ed558ccd", 16)).mod(BITS);
    BigInteger second =
        first.xor(first.shiftRight(33)).multiply(new BigInteger("c4ceb9fe1a85ec53", 16)).mod(BITS);
    return second.xor(second.shiftRight(33));
  }
}
