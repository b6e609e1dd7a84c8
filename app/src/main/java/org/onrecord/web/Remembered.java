package org.onrecord.web;

import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.query.Answers;

/**
 * An answer of an archive that takes long, asked for anew only once the archive has changed: who
 * wants it meanwhile waits for it. One that failed is asked for again. Safe to share between
 * threads.
 *
 * @param <T> must be immutable
 */
final class Remembered<T> {
  private final Function<Answers, T> asking;

  /** By the number of the archive's last change; what is older than an answer is dropped. */
  private final ConcurrentNavigableMap<Long, Once> known = new ConcurrentSkipListMap<>();

  Remembered(Function<Answers, T> asking) {
    this.asking = asking;
  }

  T in(Answers answers) {
    long change = answers.lastChange();
    T answer = known.computeIfAbsent(change, number -> new Once()).in(answers);
    known.headMap(change).clear();
    return answer;
  }

  /** What it is as of one change. */
  private final class Once {
    private final Lock lock = new ReentrantLock();
    private @Nullable T answer;

    T in(Answers answers) {
      lock.lock();
      try {
        T given = answer;
        if (given == null) {
          given = asking.apply(answers);
          answer = given;
        }
        return given;
      } finally {
        lock.unlock();
      }
    }
  }
}
