package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Standard output, written in whole pieces: once it is closed, nothing more is begun, and what was
 * begun is finished. Safe to share between threads.
 */
final class Output {
  private static final long PATIENCE_SECONDS = 2;

  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean closed;

  Output(OutputStream out) {
    this.out = out;
  }

  /** Writes a piece as UTF-8; does nothing once closed. */
  void write(String piece) throws IOException {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    lock.lock();
    try {
      if (!closed) {
        out.write(bytes);
        out.flush();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Writes pieces, as long as somebody takes them. */
  void write(Stream<String> pieces) throws IOException {
    try {
      for (Iterator<String> each = pieces.iterator(); each.hasNext(); ) {
        write(each.next());
      }
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw e;
      }
    }
  }

  /** Takes pieces of any size as they come; closing it leaves this open. */
  Writer writer() {
    return new Writer() {
      @Override
      public void write(char[] buffer, int offset, int length) throws IOException {
        Output.this.write(new String(buffer, offset, length));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  /** Waits for a piece that is being written, unless nobody takes it. */
  void close() {
    try {
      if (lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        closed = true;
        lock.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the one at the other end of a pipe has had enough. */
  static boolean isBrokenPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
