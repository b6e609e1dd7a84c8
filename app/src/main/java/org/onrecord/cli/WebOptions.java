package org.onrecord.cli;

import java.time.Duration;
import org.onrecord.source.Web;
import org.onrecord.source.web.WebSettings;
import picocli.CommandLine.Option;

/** What a command that reads documents may fetch, and how long it waits. */
final class WebOptions {
  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = Period.class,
      defaultValue = "30s",
      description =
          "How long a request to a web server may take, as 10s or 2m; the default is"
              + " ${DEFAULT-VALUE}.")
  private Duration timeout = WebSettings.DEFAULT.timeout();

  @Option(
      names = "--follow",
      description =
          "Fetch the pages that feeds on this computer lead to, too. A feed that you name by its"
              + " address is followed in any case.")
  private boolean follow;

  @Option(
      names = "--allow-private",
      description =
          "Fetch from this computer and its network too; else only public addresses are fetched.")
  private boolean allowPrivate;

  /**
   * What sources fetch with.
   *
   * @param maxSize bytes of an answer, at most
   */
  Web web(int maxSize) {
    return new Web(
        new WebSettings(allowPrivate, timeout, WebSettings.DEFAULT.pause(), maxSize), follow);
  }
}
