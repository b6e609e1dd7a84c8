package org.onrecord.source.watch;

import java.time.Instant;
import java.util.Iterator;
import org.onrecord.source.Item;

/** Something that is looked at again and again. */
interface Watched {
  /** As a person named it. */
  String argument();

  /** Not to be looked at before. */
  Instant next();

  /** What is new. */
  Iterator<Item> look(Instant now);

  /** Says that all that was new has been read: it is not new any more. */
  void done();
}
