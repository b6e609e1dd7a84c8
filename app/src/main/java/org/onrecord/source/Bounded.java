package org.onrecord.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * A stream that fails where more than so many bytes come of it. Not for sharing between threads.
 */
final class Bounded extends FilterInputStream {
  private final long most;
  private long passed;

  /**
   * @param most how many bytes may come
   */
  Bounded(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    return read < 0 ? read : (int) counted(1, read);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    return read < 0 ? read : counted(read, read);
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    counted(skipped, 0);
    return skipped;
  }

  private int counted(long more, int result) throws IOException {
    passed += more;
    if (passed > most) {
      throw new IOException(
          String.format(
              Locale.ROOT, "it unpacks to more than %,d bytes: add it with onrecord add", most));
    }
    return result;
  }
}
