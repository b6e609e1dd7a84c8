package org.onrecord.eval.bench.serve;

import org.onrecord.archive.Archive;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;
import org.onrecord.web.Adder;
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
  public Adder adder(Archive archive) {
    throw new UnsupportedOperationException("nothing is added here");
  }

  @Override
  public void close() {}
}
