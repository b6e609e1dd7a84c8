package org.onrecord.cli;

import org.onrecord.archive.Archive;
import org.onrecord.source.Web;
import org.onrecord.source.web.WebSettings;
import org.onrecord.web.Adder;

/** Adds for tests, with what stands in for the reader. */
public final class EchoAdder {
  private EchoAdder() {}

  /** To an archive; from public addresses alone. */
  public static Adder to(Archive archive) {
    return new ServedAdder(archive, new EchoReading(), false, new Web(WebSettings.DEFAULT, false));
  }
}
