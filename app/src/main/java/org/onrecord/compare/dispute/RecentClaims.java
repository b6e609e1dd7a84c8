package org.onrecord.compare.dispute;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.reading.dispute.Claims;

/**
 * The claims of the documents that were compared last: reports of one thing come together, and what
 * is kept of them takes as long to unpack as to compare. They are known by the bytes that the
 * archive has of them, and so never what a later reading has changed, or a transaction that failed
 * would have.
 *
 * <p>Safe to share between threads.
 */
final class RecentClaims {
  /** So many bytes of claims are unpacked at most, about 50 articles; in memory ten times these. */
  private static final long MOST = 4_000_000;

  private final Map<String, Unpacked> documents = new LinkedHashMap<>(16, .75f, true);
  private long size;

  @SuppressWarnings("ArrayRecordComponent") // Bytes, which are only read.
  private record Unpacked(byte[] bytes, Claimed claimed) {}

  /**
   * The claims of a document; none where another version has written them.
   *
   * @param document its id
   * @param bytes what the archive has of them
   */
  synchronized Claimed of(String document, byte[] bytes) {
    Unpacked known = documents.get(document);
    if (known != null && Arrays.equals(known.bytes(), bytes)) {
      return known.claimed();
    }
    Claimed claimed = Claimed.of(unpacked(bytes));
    Unpacked before = documents.put(document, new Unpacked(bytes, claimed));
    size += bytes.length - (before == null ? 0 : before.bytes().length);
    forgetOldest(document);
    return claimed;
  }

  private void forgetOldest(String newest) {
    Iterator<Map.Entry<String, Unpacked>> oldest = documents.entrySet().iterator();
    while (size > MOST) {
      Map.Entry<String, Unpacked> each = oldest.next();
      if (each.getKey().equals(newest)) {
        return;
      }
      size -= each.getValue().bytes().length;
      oldest.remove();
    }
  }

  private static Claims unpacked(byte[] bytes) {
    try {
      return Claims.of(bytes);
    } catch (IllegalArgumentException e) {
      return Claims.NONE;
    }
  }
}
