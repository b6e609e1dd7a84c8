package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Added;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** One job after the other, and what becomes of them when the server stops. */
@Timeout(60)
final class AddingTest {
  @TempDir private Path folder;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final List<Throwable> faults = new CopyOnWriteArrayList<>();

  /** Adds documents until it is told to stop, the first once it may. */
  private final Adder endless =
      new Adder() {
        @Override
        public void add(Offer offer, Listener listener) {
          begun.countDown();
          await(mayEnd);
          do {
            listener.kept(new Added.New("sha256:1"), "Rain");
          } while (listener.goesOn());
        }

        @Override
        public void close() {}
      };

  /** Adds one document, once it may. */
  private final Adder single =
      new Adder() {
        @Override
        public void add(Offer offer, Listener listener) {
          begun.countDown();
          await(mayEnd);
          listener.kept(new Added.New("sha256:1"), "Rain");
        }

        @Override
        public void close() {}
      };

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Archive archive() {
    return Archive.openOrCreate(Location.parse(folder.resolve("a.db").toString()));
  }

  private static TextReader reader(Adder adder) {
    return new TextReader() {
      @Override
      public NewsRecord read(Document document) {
        return NewsRecord.of(document, "en", List.of());
      }

      @Override
      public String version() {
        return "1";
      }

      @Override
      public Adder adder(Archive archive) {
        return adder;
      }

      @Override
      public void close() {}
    };
  }

  private static Offer.File file(String name, int size) {
    return new Offer.File(name, new byte[size]);
  }

  @Test
  void whatIsUnderWayEndsItsDocumentAndTheRestIsToldAsNotAdded() throws Exception {
    try (Archive archive = archive();
        ReadingQueue queue = new ReadingQueue(1, 1, () -> reader(endless));
        Adding adding = new Adding(archive, queue, faults::add)) {
      adding.start();
      Job first = adding.add(file("first.txt", 1));
      Job second = adding.add(file("second.txt", 1));
      begun.await();
      assertEquals(Job.State.READING, first.stand().state());
      assertEquals(Job.State.WAITING, second.stand().state());

      adding.stop();
      assertEquals(
          List.of("second.txt"),
          archive.problems().stream().map(each -> each.source()).toList(),
          "before the one under way has ended");
      mayEnd.countDown();
      CompletableFuture.runAsync(adding::close).get();

      assertEquals(Job.State.STOPPED, first.stand().state());
      assertEquals(1, first.stand().added());
      assertEquals(Job.State.STOPPED, second.stand().state());
      assertEquals(
          List.of("first.txt", "second.txt"),
          archive.problems().stream().map(each -> each.source()).sorted().toList());
      assertTrue(archive.problems().getFirst().reason().contains("add it once more"));
      assertEquals("The server is stopping", refused(adding, file("third.txt", 1)).title());
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void whatOutlastsThePatienceIsToldAsNotAdded() throws Exception {
    try (Archive archive = archive();
        ReadingQueue queue = new ReadingQueue(1, 1, () -> reader(endless));
        Adding adding = new Adding(archive, queue, faults::add)) {
      adding.start();
      adding.add(file("endless.txt", 1));
      begun.await();

      assertFalse(adding.end(Duration.ZERO));

      assertEquals(
          List.of("endless.txt"), archive.problems().stream().map(each -> each.source()).toList());
      mayEnd.countDown();
      assertTrue(adding.end(Duration.ofMinutes(1)));
    }
  }

  @Test
  void whatIsToComeIsListedInItsTurnBeforeWhatHasEnded() throws Exception {
    try (Archive archive = archive();
        ReadingQueue queue = new ReadingQueue(1, 1, () -> reader(single));
        Adding adding = new Adding(archive, queue, faults::add)) {
      adding.start();
      Job first = adding.add(file("first.txt", 1));
      begun.await();
      adding.add(file("second.txt", 1));
      adding.add(file("third.txt", 1));
      assertEquals(List.of("first.txt", "second.txt", "third.txt"), names(adding));
      mayEnd.countDown();
      while (!ended(adding)) {
        Thread.onSpinWait();
      }
      assertEquals(Job.State.DONE, first.stand().state());
      assertEquals(List.of("third.txt", "second.txt", "first.txt"), names(adding));
    }
  }

  private static List<String> names(Adding adding) {
    return adding.jobs().stream().map(Job.Stand::name).toList();
  }

  private static boolean ended(Adding adding) {
    return adding.jobs().stream().allMatch(Job.Stand::hasEnded);
  }

  private static Problem refused(Adding adding, Offer offer) {
    return assertThrows(Problem.class, () -> adding.add(offer));
  }

  /** All that waits is held in memory. */
  @Test
  void onlySoMuchMayWait() throws Exception {
    try (Archive archive = archive();
        ReadingQueue queue = new ReadingQueue(1, 1, () -> reader(endless));
        Adding adding = new Adding(archive, queue, faults::add)) {
      adding.start();
      for (int i = 0; i < 6; i++) {
        adding.add(file(i + ".txt", 10_000_000));
      }
      assertEquals(503, refused(adding, file("more.txt", 10_000_000)).status());
      adding.add(file("small.txt", 1));
      adding.stop();
      mayEnd.countDown();
    }
  }

  @Test
  void withoutAReaderNothingIsAddedAndThePageSaysWhy() throws Exception {
    ReadingQueue none =
        new ReadingQueue(
            1,
            1,
            () -> {
              throw new IllegalStateException("reader.onnx is missing");
            });
    try (Archive archive = archive();
        none;
        Adding adding = new Adding(archive, none, faults::add)) {
      adding.start();
      while (adding.isLoading()) {
        Thread.onSpinWait();
      }
      assertTrue(adding.refusal().orElse("").endsWith("reader.onnx is missing"));
      assertEquals(409, refused(adding, file("a.txt", 1)).status());
    }
  }

  @Test
  void aFaultEndsItsJobAlone() throws Exception {
    Adder faulty =
        new Adder() {
          @Override
          public void add(Offer offer, Listener listener) {
            if (offer.name().equals("bad.txt")) {
              throw new IllegalStateException("a fault");
            }
            if (offer.name().equals("huge.txt")) {
              throw new OutOfMemoryError("so it is said");
            }
            listener.kept(new Added.Same("sha256:1"), "Rain");
          }

          @Override
          public void close() {}
        };
    try (Archive archive = archive();
        ReadingQueue queue = new ReadingQueue(1, 1, () -> reader(faulty));
        Adding adding = new Adding(archive, queue, faults::add)) {
      adding.start();
      Job bad = adding.add(file("bad.txt", 1));
      Job huge = adding.add(file("huge.txt", 1));
      Job good = adding.add(file("good.txt", 1));
      while (!good.stand().hasEnded()) {
        Thread.onSpinWait();
      }
      assertEquals(Job.State.FAILED, bad.stand().state());
      assertEquals(Job.State.FAILED, huge.stand().state());
      assertTrue(huge.stand().reason().contains("too little memory"));
      assertEquals(Job.State.DONE, good.stand().state());
      assertEquals(1, good.stand().known());
      assertEquals(2, faults.size());
      assertEquals(
          List.of("bad.txt", "huge.txt"),
          archive.problems().stream().map(each -> each.source()).sorted().toList());
    }
  }
}
