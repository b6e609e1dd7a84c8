package org.onrecord.source.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * One member of a gzip file (RFC 1952), decompressed: unlike the platform's streams it ends where
 * the member ends, and tells where that is. Not for sharing between threads.
 */
final class GzipMember extends InputStream {
  private static final int HAS_CRC = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int LONGEST_TEXT = 1 << 16;

  private final FileChannel file;
  private final ByteBuffer input = ByteBuffer.allocate(1 << 13).flip();
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private long filled; // Where in the file the next bytes of the input come from.
  private boolean ended;

  /**
   * @param offset where the member begins
   * @throws IOException if no member begins there
   */
  GzipMember(FileChannel file, long offset) throws IOException {
    this.file = file;
    this.filled = offset;
    if (octet() != 0x1F || octet() != 0x8B || octet() != 8) {
      throw new ZipException("no gzip member begins here");
    }
    int flags = octet();
    skip(6);
    if ((flags & HAS_EXTRA) != 0) {
      skip(octet() | octet() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      skipText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText();
    }
    if ((flags & HAS_CRC) != 0) {
      skip(2);
    }
  }

  static boolean begins(ByteBuffer bytes) {
    int at = bytes.position();
    return bytes.remaining() > 3
        && bytes.get(at) == 0x1F
        && bytes.get(at + 1) == (byte) 0x8B
        && bytes.get(at + 2) == 8
        && (bytes.get(at + 3) & 0xE0) == 0;
  }

  /** Up to where in the file its bytes have been used. */
  long position() {
    return filled - input.remaining();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    try {
      while (!ended && length > 0) {
        if (!input.hasRemaining() && !inflater.finished()) {
          fill();
        }
        inflater.setInput(input);
        int read = inflater.inflate(to, from, length);
        if (read > 0) {
          sum.update(to, from, read);
          return read;
        }
        if (inflater.finished()) {
          end();
        } else if (inflater.needsDictionary()) {
          throw new ZipException("its compression needs a dictionary");
        }
      }
      return length > 0 ? -1 : 0;
    } catch (DataFormatException e) {
      throw new ZipException("its compressed bytes are broken; get the file anew");
    }
  }

  private void end() throws IOException {
    ended = true;
    long expected = octet() | octet() << 8 | octet() << 16 | (long) octet() << 24;
    skip(4);
    if (expected != sum.getValue()) {
      throw new ZipException("its checksum is wrong; get the file anew");
    }
  }

  private int octet() throws IOException {
    if (!input.hasRemaining()) {
      fill();
    }
    return input.get() & 0xFF;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      octet();
    }
  }

  private void skipText() throws IOException {
    for (int i = 0; octet() != 0; i++) {
      if (i > LONGEST_TEXT) {
        throw new ZipException("its gzip header is broken");
      }
    }
  }

  private void fill() throws IOException {
    input.clear();
    int read = file.read(input, filled);
    input.flip();
    if (read <= 0) {
      throw new EOFException();
    }
    filled += read;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
