package org.onrecord.web;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.query.Answers;

/**
 * An answer of an archive that takes long, asked for anew only once the archive has changed. Safe
 * to share between threads.
 *
 * @param <T> must be immutable
 */
final class Remembered<T> {
  private final Function<Answers, T> asking;
  private volatile @Nullable Answer<T> last;

  Remembered(Function<Answers, T> asking) {
    this.asking = asking;
  }

  /**
   * What it was.
   *
   * @param change the number of the archive's last change by then
   */
  private record Answer<T>(long change, T answer) {}

  T in(Answers answers) {
    long change = answers.lastChange();
    Answer<T> answer =
        Optional.ofNullable(last)
            .filter(known -> known.change == change)
            .orElseGet(() -> new Answer<>(change, asking.apply(answers)));
    last = answer;
    return answer.answer;
  }
}
