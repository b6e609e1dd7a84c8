package org.onrecord.source.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a WARC file, one at a time: responses with status 200 that are HTML, PDF or plain
 * text. Other records are passed over; behind a broken one it goes on at the next that can be
 * found. Memory depends on the largest page that is read alone. Not for sharing between threads.
 */
public final class WarcFile implements Iterator<Capture>, AutoCloseable {
  /** Bytes of the heads of a record. */
  private static final int HEADS = 1 << 20;

  /** So much of a record that is passed over is decompressed; else the next one is searched for. */
  private static final long PASSED_OVER = 1 << 24;

  private final FileChannel file;
  private final int maxSize;
  private final Queue<Capture> ready = new ArrayDeque<>();
  private @Nullable Stretch stretch;
  private long offset;
  private boolean ended;

  /**
   * Opens a file.
   *
   * @param maxSize bytes of a page, at most; larger ones are broken
   */
  public WarcFile(Path path, int maxSize) throws IOException {
    this.file = FileChannel.open(path);
    this.maxSize = maxSize;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      step();
    }
    return !ready.isEmpty();
  }

  @Override
  public Capture next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  private void step() {
    try {
      Stretch current = stretch == null ? Stretch.at(file, offset) : stretch;
      stretch = current;
      current.allow(HEADS);
      current.skipLineEnds();
      if (!current.isCompressed()) {
        offset = current.position();
      }
      Optional<WarcRecord> record = current.next();
      if (record.isPresent()) {
        read(current, record.get());
      } else {
        goOn(current.position());
      }
    } catch (IOException | RuntimeException e) {
      // jwarc throws unchecked exceptions too at values that it does not expect.
      breakOff(e);
    }
  }

  private void read(Stretch current, WarcRecord record) throws IOException {
    long size = record.body().size();
    if (!current.isCompressed() && size > file.size() - current.position()) {
      throw new EOFException();
    }
    long end = current.position() + size;
    Optional<Capture.Response> page = page(current, record);
    if (!current.isCompressed()) {
      page.ifPresent(found -> ready.add(ending(found, end)));
      goOn(end);
      return;
    }
    if (page.isEmpty() && size > PASSED_OVER) {
      goOn(RecordSearch.from(file, current.position()).orElse(file.size()));
      return;
    }
    current.allow(PASSED_OVER);
    record.body().consume();
    current.allow(HEADS);
    boolean last = current.isAtEnd(); // By then its checksum has been compared.
    page.ifPresent(found -> ready.add(ending(found, current.position())));
    if (last) {
      goOn(current.position());
    }
  }

  private Optional<Capture.Response> page(Stretch current, WarcRecord record) throws IOException {
    if (!(record instanceof WarcResponse response)) {
      return Optional.empty();
    }
    String target = response.target();
    if (target == null) {
      throw new IOException("it does not tell its address (WARC-Target-URI)");
    }
    if (!target.startsWith("http")) {
      return Optional.empty();
    }
    current.allow(HEADS);
    HttpResponse http = response.http();
    if (!Payload.isArticle(http)) {
      return Optional.empty();
    }
    current.allow((long) HEADS + maxSize);
    return Optional.of(
        new Capture.Response(
            offset,
            0,
            target,
            record.headers().first("WARC-Date").flatMap(WarcFile::moment),
            Payload.contentType(http),
            Payload.of(http, maxSize)));
  }

  /** Moments are compared as texts: all to the second, in UTC. What is none is left out. */
  private static Optional<String> moment(String date) {
    try {
      return Optional.of(Instant.parse(date).truncatedTo(ChronoUnit.SECONDS).toString());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Capture ending(Capture.Response page, long end) {
    return new Capture.Response(
        page.offset(),
        Math.max(0, end - page.offset()),
        page.target(),
        page.date(),
        page.contentType(),
        page.body());
  }

  private void goOn(long at) {
    closeStretch();
    offset = at;
    if (at >= size()) {
      end();
    }
  }

  private void breakOff(Exception e) {
    long from = offset;
    closeStretch();
    try {
      long next = RecordSearch.from(file, from + 1).orElse(file.size());
      ready.add(new Capture.Broken(from, next - from, reason(e)));
      goOn(next);
    } catch (IOException unreadable) {
      ready.add(new Capture.Broken(from, 0, reason(unreadable)));
      end();
    }
  }

  private static String reason(Exception e) {
    return switch (e) {
      case TooLargeException large -> "larger than --max-size";
      case EOFException cut -> "the file ends within this record: it was cut off; get it anew";
      case ZipException compression -> String.valueOf(compression.getMessage());
      default -> "this is no WARC record that can be read: " + e.getMessage();
    };
  }

  private long size() {
    try {
      return file.size();
    } catch (IOException e) {
      return 0; // Then nothing more can be read of it.
    }
  }

  private void end() {
    ended = true;
    try {
      close();
    } catch (IOException e) {
      ready.add(new Capture.Broken(offset, 0, reason(e)));
    }
  }

  private void closeStretch() {
    if (stretch != null) {
      stretch.close();
      stretch = null;
    }
  }

  @Override
  public void close() throws IOException {
    closeStretch();
    file.close();
  }
}
