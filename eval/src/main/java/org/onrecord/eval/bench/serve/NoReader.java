package org.onrecord.eval.bench.serve;

import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;
import org.onrecord.web.TextReader;

/** Where nothing is read. */
enum NoReader implements TextReader {
  INSTANCE;

  @Override
  public NewsRecord read(Document document) {
    throw new UnreadException("nothing is read here");
  }

  @Override
  public String version() {
    return "none";
  }

  @Override
  public void close() {}
}
