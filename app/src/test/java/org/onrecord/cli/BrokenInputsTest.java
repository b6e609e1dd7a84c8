package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.archive.Problem;
import org.onrecord.source.Item;
import org.onrecord.source.Mutation;
import org.onrecord.source.PdfMaker;
import org.onrecord.source.Settings;
import org.onrecord.source.Sources;
import org.onrecord.source.feed.FeedTexts;
import org.onrecord.source.warc.WarcTexts;

/**
 * Five hundred harmed files of each kind, added as a person would: each gives what can be read of
 * it or is named with a reason, none ends the program, and the archive has what was told.
 */
final class BrokenInputsTest {
  private static final int FILES = 500;
  private static final String STORY = FeedTexts.ARTICLE.replaceAll("<[^>]+>|&[lr]dquo;", " ");

  @TempDir private Path folder;

  /** A kind of file, and about how many of its documents outlive the harm at least. */
  enum Kind {
    TEXT(".txt", 100) {
      @Override
      byte[] original(int number) {
        return text(number).getBytes(UTF_8);
      }
    },
    COMPRESSED_TEXT(".txt.gz", 1) {
      @Override
      byte[] original(int number) {
        return WarcTexts.gzip(text(number).getBytes(UTF_8));
      }
    },
    WEB_PAGE(".html", 250) {
      @Override
      byte[] original(int number) {
        return page(number).getBytes(UTF_8);
      }
    },
    PDF(".pdf", 50) {
      @Override
      byte[] original(int number) {
        try {
          return new PdfMaker(1, false, false)
              .headline("Report " + number)
              .paragraph(STORY)
              .bytes();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    },
    RSS(".rss", 250) {
      @Override
      byte[] original(int number) {
        return FeedTexts.rss(item(number, "a"), item(number, "b")).getBytes(UTF_8);
      }

      private String item(int number, String part) {
        return FeedTexts.whole("Dam " + number + part, address(number, part))
            .replace("eleven", number + part);
      }
    },
    ATOM(".atom", 250) {
      @Override
      byte[] original(int number) {
        return FeedTexts.atom(entry(number, "a"), entry(number, "b")).getBytes(UTF_8);
      }

      private String entry(int number, String part) {
        return FeedTexts.entry("Dam " + number + part, address(number, part), FeedTexts.escaped())
            .replace("eleven", number + part);
      }
    },
    JSON_LINES(".jsonl", 500) {
      @Override
      byte[] original(int number) {
        return lines(number).getBytes(UTF_8);
      }
    },
    COMPRESSED_JSON_LINES(".jsonl.gz", 1) {
      @Override
      byte[] original(int number) {
        return WarcTexts.gzip(lines(number).getBytes(UTF_8));
      }
    },
    WARC(".warc", 250) {
      @Override
      byte[] original(int number) {
        return WarcTexts.join(
            WarcTexts.page(address(number, "a"), page(number)),
            WarcTexts.page(address(number, "b"), page(FILES + number)));
      }
    },
    COMPRESSED_WARC(".warc.gz", 100) {
      @Override
      byte[] original(int number) {
        return WarcTexts.join(
            WarcTexts.gzip(WarcTexts.page(address(number, "a"), page(number))),
            WarcTexts.gzip(WarcTexts.page(address(number, "b"), page(FILES + number))));
      }
    };

    private final String ending;
    private final int least;

    Kind(String ending, int least) {
      this.ending = ending;
      this.least = least;
    }

    abstract byte[] original(int number) throws IOException;

    private static String text(int number) {
      return STORY.replace("eleven", String.valueOf(number)).repeat(2);
    }

    private static String page(int number) {
      return "<html><head><title>Dam "
          + number
          + "</title></head><body><article>"
          + FeedTexts.ARTICLE.replace("eleven", String.valueOf(number))
          + "</article></body></html>";
    }

    private static String lines(int number) {
      String line = "{\"text\": \"" + STORY.strip() + "\", \"uri\": \"%s\"}\n";
      return Stream.of("a", "b", "c", "d")
          .map(part -> line.formatted(address(number, part)).replace("eleven", number + part))
          .collect(Collectors.joining());
    }

    private static String address(int number, String part) {
      return "https://courier.example/" + number + part;
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(600)
  void eachIsReadOrNamedAndNoneIsFatal(Kind kind, TestReporter reporter) throws IOException {
    Path news = Files.createDirectory(folder.resolve("news"));
    Random random = new Random(20260304 + kind.ordinal());
    for (int i = 0; i < FILES; i++) {
      byte[] harmed = Mutation.of(kind.original(i), random);
      Files.write(news.resolve(String.format("%03d", i) + kind.ending), harmed);
    }
    List<Item> items = items(news);
    List<Item> failed = items.stream().filter(item -> item instanceof Item.Failed).toList();
    Console console = new Console(settings -> new EchoReading());

    int status = console.run("add", "--archive", file(), news.toString());

    assertEquals(failed.isEmpty() ? 0 : 1, status, console::err);
    assertFalse(console.err().contains("fault in Onrecord"), console::err);
    assertEquals(FILES, files(items).size());
    assertEquals(names(failed), problems());
    int found = items.size() - failed.size();
    assertTrue(console.out().endsWith("· failed " + told(failed.size()) + "\n"), console.out());
    assertEquals(found, kept(console.out()), console.out());
    assertTrue(found >= kind.least, kind + ": only " + found);
    reporter.publishEntry(
        kind.name(), FILES + " files: " + found + " documents, " + failed.size() + " problems");
  }

  private static List<Item> items(Path news) {
    List<Item> items = new ArrayList<>();
    new Sources(InputStream.nullInputStream(), Settings.DEFAULT)
        .all(List.of(news.toString()))
        .forEachRemaining(items::add);
    return items;
  }

  /** The files that gave something, or failed. */
  private static Set<String> files(List<Item> items) {
    return items.stream()
        .map(item -> item.name().replaceFirst(", (?:line|item|offset) .*", ""))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(List<Item> items) {
    return items.stream().map(Item::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> problems() {
    try (Archive archive = Archive.open(Location.parse(file()))) {
      archive.problems().forEach(each -> assertFalse(each.reason().isBlank(), each::source));
      return archive.problems().stream()
          .map(Problem::source)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String told(int failures) {
    return failures == 0 ? "0" : String.format("%,d (onrecord problems)", failures);
  }

  /** Documents that were added, and those that were there already. */
  private static int kept(String summary) {
    String[] parts = summary.replace(",", "").split(" · ", -1);
    return Stream.of(parts)
        .limit(3)
        .mapToInt(part -> Integer.parseInt(part.replaceAll("\\D+", "")))
        .sum();
  }

  private String file() {
    return folder.resolve("a.db").toString();
  }
}
