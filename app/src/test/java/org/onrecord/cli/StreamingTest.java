package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Document;

/** However much comes in, little is held. */
class StreamingTest {
  private static final int DOCUMENTS = 20_000;

  /** Lines of JSON that never stand in memory together; counts those handed out. */
  private static final class Endless extends InputStream {
    private final byte[] line;
    private final long lines;
    private long position;

    Endless(String line, long lines) {
      this.line = (line + "\n").getBytes(UTF_8);
      this.lines = lines;
    }

    @Override
    public int read() {
      return position < lines * line.length ? line[(int) (position++ % line.length)] : -1;
    }

    long handedOut() {
      return position / line.length;
    }
  }

  /** Counts lines, keeps nothing. */
  private static final class Counter extends OutputStream {
    private final AtomicLong lines = new AtomicLong();

    @Override
    public void write(int b) {
      if (b == '\n') {
        lines.incrementAndGet();
      }
    }
  }

  @Test
  void recordsComeOutWhileDocumentsGoIn() {
    String line = "{\"text\":\"" + "The mayor said that it rains. ".repeat(40) + "\"}";
    Endless in = new Endless(line, DOCUMENTS);
    Counter out = new Counter();
    AtomicLong mostHeld = new AtomicLong();
    AtomicInteger taken = new AtomicInteger();
    Console console =
        new Console(
            settings ->
                documents ->
                    documents.map(
                        document -> {
                          long held = taken.incrementAndGet() - out.lines.get();
                          mostHeld.accumulateAndGet(held, Math::max);
                          return EchoReading.read(document);
                        }));

    int status = console.in(in).runTo(out, "read", "--format=json", "--jsonl", "-");

    assertEquals(0, status);
    assertEquals(DOCUMENTS, out.lines.get());
    assertTrue(mostHeld.get() <= 2, () -> mostHeld + " documents were held at once");
  }

  @Test
  void theFirstRecordIsOutBeforeTheInputIsAtItsEnd() {
    String line = "{\"text\":\"" + "The mayor said that it rains. ".repeat(100) + "\"}";
    Endless in = new Endless(line, DOCUMENTS);
    AtomicLong handedOutAtFirst = new AtomicLong(-1);
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            handedOutAtFirst.compareAndSet(-1, in.handedOut());
          }
        };

    new Console(settings -> new EchoReading())
        .in(in)
        .runTo(out, "read", "--format=json", "--jsonl", "-");

    assertTrue(
        handedOutAtFirst.get() >= 0 && handedOutAtFirst.get() < 100, handedOutAtFirst::toString);
  }

  @Test
  void aLineWithoutEndIsSkippedWithoutBeingHeld() {
    // Twice what an array can hold: keeping it would fail.
    InputStream in =
        new InputStream() {
          private long left = 2L * Integer.MAX_VALUE;

          @Override
          public int read() {
            throw new AssertionError("bytes are read in blocks");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            if (left <= 0) {
              return -1;
            }
            java.util.Arrays.fill(bytes, from, from + length, (byte) 'a');
            left -= length;
            return length;
          }
        };
    Console console =
        new Console(settings -> (Stream<Document> none) -> none.map(EchoReading::read));

    assertEquals(1, console.in(in).run("read", "--jsonl", "--max-size=1kB", "-"));

    assertTrue(
        console
            .err()
            .matches("onrecord: standard input, line 1: it has [\\d,]+ bytes, and 1,000 are .*\\n"),
        console.err());
  }
}
