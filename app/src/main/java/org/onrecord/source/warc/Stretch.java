package org.onrecord.source.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A part of a WARC file with a record or several: a gzip member, or from an offset on where nothing
 * is compressed. It gives no more bytes than it is allowed to at a time, so that neither a head
 * without end nor a few bytes that decompress to gigabytes take memory or time. Not for sharing
 * between threads.
 */
final class Stretch implements AutoCloseable {
  private static final int BEGINNING = 5;
  private static final byte[] MARK = {'W', 'A', 'R', 'C', '/'};

  private final long offset;
  private final Optional<GzipMember> member;
  private final InputStream in;
  private final ReadableByteChannel channel = Channels.newChannel(new Allowed());
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13).flip();
  private long given;
  private long allowed;

  private Stretch(long offset, Optional<GzipMember> member, InputStream in) {
    this.offset = offset;
    this.member = member;
    this.in = in;
  }

  static Stretch at(FileChannel file, long offset) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(4);
    file.read(start, offset);
    if (GzipMember.begins(start.flip())) {
      GzipMember member = new GzipMember(file, offset);
      return new Stretch(offset, Optional.of(member), member);
    }
    return new Stretch(offset, Optional.empty(), Channels.newInputStream(file.position(offset)));
  }

  boolean isCompressed() {
    return member.isPresent();
  }

  /** Where in the file the bytes stand that come next; in a member, up to where it was used. */
  long position() {
    return member.map(GzipMember::position).orElse(offset + given - buffer.remaining());
  }

  /** Lets so many bytes more be read. */
  void allow(long bytes) {
    allowed = given + bytes;
  }

  /**
   * The record that begins here; empty where the stretch ends.
   *
   * @throws IOException if none begins, or it is broken
   */
  Optional<WarcRecord> next() throws IOException {
    skipLineEnds();
    while (buffer.remaining() < BEGINNING && fill()) {
      continue;
    }
    if (!buffer.hasRemaining()) {
      return Optional.empty();
    }
    // The reader would decompress what is compressed twice, beyond what is allowed.
    if (buffer.remaining() < BEGINNING
        || !buffer.slice(buffer.position(), BEGINNING).equals(ByteBuffer.wrap(MARK))) {
      throw new IOException("no WARC record begins here");
    }
    return new WarcReader(channel, buffer).next();
  }

  /** Whether nothing more comes but ends of lines; a member's checksum has then been compared. */
  boolean isAtEnd() throws IOException {
    skipLineEnds();
    return !buffer.hasRemaining();
  }

  /** Goes to where a record may begin. */
  void skipLineEnds() throws IOException {
    while (buffer.hasRemaining() || fill()) {
      byte next = buffer.get(buffer.position());
      if (next != '\r' && next != '\n') {
        return;
      }
      buffer.get();
    }
  }

  private boolean fill() throws IOException {
    buffer.compact();
    int read = channel.read(buffer);
    buffer.flip();
    return read > 0;
  }

  @Override
  public void close() {
    member.ifPresent(GzipMember::close);
  }

  private final class Allowed extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      if (given >= allowed) {
        throw new TooLargeException();
      }
      int read = in.read(to, from, (int) Math.min(length, allowed - given));
      given += Math.max(0, read);
      return read;
    }
  }
}
