package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class EndingTest {
  private final Ending ending = new Ending();

  @Test
  void itWaitsUntilAllIsPutAway() throws InterruptedException {
    List<String> steps = new CopyOnWriteArrayList<>();
    CountDownLatch stopped = new CountDownLatch(1);
    Ending.Work work = ending.begin();
    work.stoppedBy(stopped::countDown);
    Thread end =
        Thread.ofVirtual()
            .start(
                () -> {
                  ending.end();
                  steps.add("ended");
                });

    stopped.await();
    steps.add("put away");
    work.close();
    end.join();

    assertEquals(List.of("put away", "ended"), steps);
  }

  @Test
  void whatBeginsAfterwardsIsStoppedAtOnce() {
    ending.end();
    AtomicBoolean stopped = new AtomicBoolean();

    ending.begin().stoppedBy(() -> stopped.set(true));

    assertTrue(stopped.get());
  }

  @Test
  void whatIsNotYetUnderWayIsNotWaitedFor() {
    Ending.Work work = ending.begin();
    AtomicBoolean stopped = new AtomicBoolean();

    ending.end();
    work.stoppedBy(() -> stopped.set(true));

    assertTrue(stopped.get());
  }
}
