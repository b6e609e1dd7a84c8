package org.onrecord.web;

import java.util.List;
import org.onrecord.archive.Archive;
import org.onrecord.cli.EchoAdder;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** Stands in for the reader: finds nothing, and fails where the text asks for it. */
final class Echo implements TextReader {
  static final String FAILING = "FAIL";

  @Override
  public NewsRecord read(Document document) {
    if (document.text().contains(FAILING)) {
      throw new UnreadException("the reader stumbled");
    }
    return NewsRecord.of(document, "en", List.of());
  }

  @Override
  public String version() {
    return "echo";
  }

  @Override
  public Adder adder(Archive archive) {
    return EchoAdder.to(archive);
  }

  @Override
  public void close() {}
}
