package org.onrecord.web;

import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveException;

/** What those ask who watch over a server. Safe to share between threads. */
record Probes(Archive archive, ReadingQueue queue, Metrics metrics, UnderWay underWay) {

  /** Ready when the archive answers; the reader may still be loading. */
  Reply health() {
    boolean answers = answers();
    return Reply.json(
            json -> {
              json.writeStringProperty("status", answers ? "ready" : "unready");
              json.writeStringProperty("archive", answers ? "ready" : "failed");
              json.writeStringProperty("reader", queue.state());
              queue.version().ifPresent(version -> json.writeStringProperty("version", version));
            })
        .with(answers ? 200 : 503);
  }

  private boolean answers() {
    try {
      boolean ignored = archive.has("");
      return true;
    } catch (ArchiveException e) {
      return false;
    }
  }

  Reply measured() {
    return Reply.of(Metrics.TYPE, metrics.text(queue, underWay.count()));
  }
}
