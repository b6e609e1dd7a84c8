package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.cli.EchoAdder;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** Texts are read in their turn; those under way are read to the end. */
@Timeout(120)
final class ReadingTest {
  @TempDir private Path folder;
  @AutoClose private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Reads once it is told to. */
  private final TextReader slow =
      new TextReader() {
        @Override
        public NewsRecord read(Document document) {
          begun.countDown();
          while (mayEnd.getCount() > 0) { // also when it is interrupted
            Thread.onSpinWait();
          }
          return NewsRecord.of(document, "en", List.of());
        }

        @Override
        public String version() {
          return "slow";
        }

        @Override
        public Adder adder(Archive archive) {
          return EchoAdder.to(archive);
        }

        @Override
        public void close() {
          closed.set(true);
        }
      };

  private static UnaryOperator<Serving> queue(int readers, int waiting, Duration patience) {
    return usual ->
        new Serving(
            usual.host(),
            usual.address(),
            usual.port(),
            Optional.empty(),
            List.of(),
            0,
            readers,
            waiting,
            patience);
  }

  private CompletableFuture<HttpResponse<String>> read(Site site) {
    return CompletableFuture.supplyAsync(() -> site.read("Rain."), clients);
  }

  @Test
  void whoFindsTheQueueFullIsToldToComeBack() throws Exception {
    try (Site site = new Site(folder, queue(1, 1, Duration.ofSeconds(20)), slow)) {
      List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
      sent.add(read(site));
      begun.await();
      sent.add(read(site));
      while (!site.get("/metrics").body().contains("onrecord_reads_waiting 1\n")) {
        Thread.onSpinWait();
      }

      HttpResponse<String> refused = site.read("Rain.");

      assertEquals(503, refused.statusCode());
      assertEquals("5", refused.headers().firstValue("Retry-After").orElse(""));
      assertEquals(200, site.get("/health").statusCode());
      mayEnd.countDown();
      for (CompletableFuture<HttpResponse<String>> each : sent) {
        assertEquals(200, each.get().statusCode());
      }
      assertTrue(site.get("/metrics").body().contains("onrecord_reads_refused_total 1\n"));
    } finally {
      mayEnd.countDown();
    }
  }

  @Test
  void whatIsUnderWayIsEndedBeforeItStops() throws Exception {
    try (Site site = new Site(folder, queue(1, 1, Duration.ofMinutes(1)), slow)) {
      CompletableFuture<HttpResponse<String>> sent = read(site);
      begun.await();
      CompletableFuture<Void> stopped =
          CompletableFuture.runAsync(() -> site.server().close(), clients);
      // Until it begins nothing more.
      while (site.get("/health").statusCode() != 503) {
        Thread.onSpinWait();
      }
      assertFalse(stopped.isDone());
      assertFalse(closed.get());

      mayEnd.countDown();

      assertEquals(200, sent.get().statusCode());
      stopped.get();
      assertTrue(closed.get());
    } finally {
      mayEnd.countDown();
    }
  }

  @Test
  void sixtyFourClientsAtOnceAreAllServed() throws Exception {
    try (Site site = new Site(folder, queue(2, 128, Duration.ofSeconds(20)), new Echo())) {
      List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        sent.add(read(site));
      }
      for (CompletableFuture<HttpResponse<String>> each : sent) {
        assertEquals(200, each.get().statusCode());
      }
    }
  }

  @Test
  void withoutAReaderTheArchiveIsServed() throws IOException {
    ReadingQueue none =
        new ReadingQueue(
            1,
            1,
            () -> {
              throw new IllegalStateException("no model");
            });
    try (none) {
      Problem problem = assertThrows(Problem.class, () -> none.read(Document.of("Rain.")));
      assertEquals(503, problem.status());
      assertTrue(problem.detail().contains("no model"), problem.detail());
      assertEquals("failed", none.state());
    }
  }

  @Test
  void whatWaitsIsToldThatTheServerStops() throws Exception {
    try (ReadingQueue queue = new ReadingQueue(1, 1, () -> slow)) {
      CompletableFuture<NewsRecord> first = reading(queue);
      begun.await();
      CompletableFuture<NewsRecord> second = reading(queue);
      while (queue.waiting() == 0) {
        Thread.onSpinWait();
      }
      assertFalse(queue.end(Duration.ZERO), "the first is under way");
      assertEquals("The server is stopping", refusal(second).title());
      mayEnd.countDown();
      assertTrue(first.isDone() || queue.end(Duration.ofMinutes(1)));
    } finally {
      mayEnd.countDown();
    }
  }

  /** Nobody waits for a reader that is being loaded; once it is, it is closed. */
  @Test
  void aReaderThatComesTooLateIsClosed() throws Exception {
    CountDownLatch loaded = new CountDownLatch(1);
    ReadingQueue queue =
        new ReadingQueue(
            1,
            1,
            () -> {
              try {
                loaded.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return slow;
            });
    CompletableFuture<NewsRecord> sent = reading(queue);
    while (queue.underWay() == 0) {
      Thread.onSpinWait();
    }
    queue.close();
    assertEquals("The server is stopping", refusal(sent).title());
    assertFalse(closed.get());
    loaded.countDown();
    while (!closed.get()) {
      Thread.onSpinWait();
    }
  }

  private CompletableFuture<NewsRecord> reading(ReadingQueue queue) {
    return CompletableFuture.supplyAsync(() -> queue.read(Document.of("Rain.")), clients);
  }

  private static Problem refusal(CompletableFuture<?> sent) {
    ExecutionException failed = assertThrows(ExecutionException.class, sent::get);
    return assertInstanceOf(Problem.class, failed.getCause());
  }
}
