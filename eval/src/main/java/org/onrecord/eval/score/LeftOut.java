package org.onrecord.eval.score;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.onrecord.eval.gold.SpokenTimes;

/** Why an expression of Recognizers-Text's cases is left out. */
enum LeftOut {
  NO_VALUE("the case states no value", (text, gold) -> gold.meanings().isEmpty());

  /** Under which they are counted. */
  static final String COUNTS = "left out: ";

  private final String why;
  private final BiPredicate<String, SpokenTimes.Time> test;

  LeftOut(String why, BiPredicate<String, SpokenTimes.Time> test) {
    this.why = why;
    this.test = test;
  }

  String why() {
    return why;
  }

  /** The first cause that fits, if any does. */
  static Optional<LeftOut> of(SpokenTimes spoken, SpokenTimes.Time gold) {
    for (LeftOut each : values()) {
      if (each.test.test(spoken.document().text(), gold)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
