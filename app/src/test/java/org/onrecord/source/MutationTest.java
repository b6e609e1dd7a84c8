package org.onrecord.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.source.feed.FeedTexts;
import org.onrecord.source.warc.WarcTexts;

/** Files in which something was changed by chance: each gives documents or reasons, and ends. */
@Timeout(600)
class MutationTest {
  private static final int INPUTS = 500;
  private static final String PAGE = "<html><body><article>" + FeedTexts.ARTICLE + "</article>";

  @TempDir private Path folder = Path.of("");

  @Test
  void rss() throws IOException {
    mutate("a.rss", FeedTexts.rss(items("<item", FeedTexts::whole)).getBytes(UTF_8));
  }

  @Test
  void atom() throws IOException {
    mutate(
        "a.atom",
        FeedTexts.atom(
                items("<entry", (title, link) -> FeedTexts.entry(title, link, FeedTexts.escaped())))
            .getBytes(UTF_8));
  }

  @Test
  void warc() throws IOException {
    mutate("a.warc", WarcTexts.join(records(false)));
  }

  @Test
  void compressedWarc() throws IOException {
    mutate("a.warc.gz", WarcTexts.join(records(true)));
  }

  private void mutate(String name, byte[] original) throws IOException {
    Path file = folder.resolve(name);
    assertTrue(read(Files.write(file, original)).stream().allMatch(i -> i instanceof Item.Found));
    int found = 0;
    for (int seed = 0; seed < INPUTS; seed++) {
      List<Item> items = read(Files.write(file, mutation(original, new Random(seed))));
      // Never nothing and no word of it.
      assertFalse(items.isEmpty(), "seed " + seed);
      for (Item item : items) {
        assertTrue(item.name().startsWith(file.toString()), item::name);
        if (item instanceof Item.Failed failed) {
          assertFalse(failed.reason().isBlank(), "seed " + seed);
        } else {
          found++;
        }
      }
    }
    // One change breaks one document of three as a rule: most of the rest is still read.
    assertTrue(found > INPUTS, name + ": only " + found);
  }

  /** Some bytes changed, taken out, put in, doubled, or the end cut off. */
  private static byte[] mutation(byte[] original, Random random) {
    int at = random.nextInt(original.length);
    int length = Math.min(1 + random.nextInt(40), original.length - at);
    byte[] before = Arrays.copyOf(original, at);
    byte[] behind = Arrays.copyOfRange(original, at + length, original.length);
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return switch (random.nextInt(5)) {
      case 0 -> {
        byte[] flipped = original.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        yield flipped;
      }
      case 1 -> WarcTexts.join(before, noise, behind);
      case 2 -> WarcTexts.join(before, behind);
      case 3 -> WarcTexts.join(before, Arrays.copyOfRange(original, at / 2, original.length));
      default -> Arrays.copyOf(original, Math.max(1, at));
    };
  }

  private interface Made {
    String of(String title, String link);
  }

  private static String[] items(String start, Made made) {
    String[] items = new String[3];
    for (int i = 0; i < items.length; i++) {
      items[i] = made.of("Dam " + i, "https://courier.example/" + i);
      assertTrue(items[i].startsWith(start));
    }
    return items;
  }

  private static byte[][] records(boolean compressed) {
    byte[][] records = new byte[3][];
    for (int i = 0; i < records.length; i++) {
      byte[] record = WarcTexts.page("https://courier.example/" + i, PAGE);
      records[i] = compressed ? WarcTexts.gzip(record) : record;
    }
    return records;
  }

  private static List<Item> read(Path file) {
    List<Item> items = new ArrayList<>();
    new Sources(InputStream.nullInputStream(), Settings.DEFAULT)
        .all(List.of(file.toString()))
        .forEachRemaining(items::add);
    return items;
  }
}
