package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.archive.query.Answers;
import org.onrecord.cli.HandMade;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;

@Timeout(60)
final class RememberedTest {
  @TempDir private Path folder;
  private @Nullable Archive opened;
  private final AtomicInteger asked = new AtomicInteger();

  @BeforeEach
  void open() {
    opened = Archive.openOrCreate(Location.parse(folder.resolve("some.db").toString()));
    add("It rained.");
  }

  @AfterEach
  void close() {
    archive().close();
  }

  private Archive archive() {
    return Objects.requireNonNull(opened);
  }

  private void add(String text) {
    Document document = new Document(Optional.of(text), Optional.empty(), Optional.empty(), text);
    archive()
        .add(
            new HandMade(document).record(),
            new Item.Found(text, 1, document, Origin.ofText(new byte[0], "text/plain")),
            "1");
  }

  private long documents(Answers answers) {
    asked.incrementAndGet();
    return answers.totals().documents();
  }

  private <T> T now(Remembered<T> remembered) {
    return Answers.of(archive(), remembered::in);
  }

  @Test
  void whoAsksMeanwhileWaits() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch free = new CountDownLatch(1);
    Remembered<Long> remembered =
        new Remembered<>(
            answers -> {
              begun.countDown();
              await(free);
              return documents(answers);
            });
    FutureTask<Long> first = new FutureTask<>(() -> now(remembered));
    FutureTask<Long> second = new FutureTask<>(() -> now(remembered));

    new Thread(first).start();
    begun.await();
    Thread waiting = new Thread(second);
    waiting.start();
    // Either for the first, or asking, too.
    while (waiting.isAlive() && waiting.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    free.countDown();

    assertEquals(1, first.get());
    assertEquals(1, second.get());
    assertEquals(1, asked.get());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatWasAskedBeforeAChangeDoesNotTakeThePlaceOfWhatIsNewer() {
    Remembered<Long> remembered = new Remembered<>(this::documents);
    long old =
        Answers.of(
            archive(),
            before -> {
              before.lastChange(); // From here on it sees the archive as it is now.
              add("It poured.");
              // In another thread: this one sees all as its first question did.
              assertEquals(2, CompletableFuture.supplyAsync(() -> now(remembered)).join());
              return remembered.in(before);
            });

    assertEquals(1, old);
    assertEquals(2, asked.get());
    assertEquals(2, now(remembered));
    assertEquals(2, asked.get());
  }

  @Test
  void whatFailedIsAskedAgain() {
    Remembered<Long> remembered =
        new Remembered<>(
            answers -> {
              long documents = documents(answers);
              if (asked.get() == 1) {
                throw new IllegalStateException("no answer");
              }
              return documents;
            });

    assertThrows(IllegalStateException.class, () -> now(remembered));
    assertEquals(1, now(remembered));
    assertEquals(1, now(remembered));
    assertEquals(2, asked.get());
  }
}
