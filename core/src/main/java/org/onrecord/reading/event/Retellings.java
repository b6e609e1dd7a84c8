package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.List;

/** Which tellings tell the same event. */
final class Retellings {
  /** Each event once, with all of its words. */
  List<Telling> joined(List<Telling> tellings) {
    return new ArrayList<>(tellings);
  }
}
