package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OutputTest {
  /** Takes a byte, then waits to be let go on. */
  private static final class Slow extends ByteArrayOutputStream {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Override
    public void write(byte[] bytes) throws IOException {
      write(bytes[0]);
      begun.countDown();
      try {
        goOn.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      write(bytes, 1, bytes.length - 1);
    }
  }

  @Test
  void closingLetsTheLineUnderWayEndAndNoOtherBegin() throws Exception {
    Slow slow = new Slow();
    Output output = new Output(slow);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> writing =
          threads.submit(
              () -> {
                output.write("{\"whole\":\"line\"}\n");
                return null;
              });
      slow.begun.await();
      Future<?> closing = threads.submit(output::close);
      slow.goOn.countDown();
      writing.get();
      closing.get();
    }
    output.write("{\"too\":\"late\"}\n");

    assertEquals("{\"whole\":\"line\"}\n", slow.toString(UTF_8));
  }

  @Test
  void onlyAPipeThatIsClosedEndsQuietly() {
    assertTrue(Output.isBrokenPipe(new IOException("Broken pipe")));
    assertTrue(Output.isBrokenPipe(new IOException("The pipe is being closed")));
    assertFalse(Output.isBrokenPipe(new IOException("No space left on device")));
    assertFalse(Output.isBrokenPipe(new IOException((String) null)));
  }
}
