package org.onrecord.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.source.Web;
import org.onrecord.source.web.WebSettings;
import org.onrecord.web.Serving;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a server listens, and whom it answers. */
final class ServeOptions {
  private static final String USUAL_PORT = "8480";
  private static final int GREATEST_PORT = 65_535;
  private static final int USUAL_RATE = 20;
  private static final int WAITING = 128;
  private static final Duration PATIENCE = Duration.ofSeconds(50);
  private static final Pattern TOKEN = Pattern.compile("[!-~]{16,}");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = USUAL_PORT,
      description = "The port to listen on; " + USUAL_PORT + " if you say nothing, 0 for any.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on. If you say nothing, 127.0.0.1, which this computer alone can"
              + " reach; any other needs --token.")
  private String host = "";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description =
          "Only requests with the header Authorization: Bearer TOKEN are answered. 16 characters"
              + " or more, without blanks; @FILE takes it from a file.")
  private Optional<String> token = Optional.empty();

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "Another name by which the server may be asked for; may be given several times. Without"
              + " it only its address and localhost are.")
  private List<String> allowedHosts = List.of();

  @Option(
      names = "--rate",
      paramLabel = "NUMBER",
      description =
          "How many requests a second one client may make, 0 for any number. If you say nothing,"
              + " any on an address that this computer alone can reach, else "
              + USUAL_RATE
              + ".")
  private Optional<Integer> rate = Optional.empty();

  @Option(
      names = "--allow-private",
      description =
          "Who adds an address may have it fetched from this computer and its network too; else"
              + " only public addresses are fetched.")
  private boolean allowPrivate;

  /** What is fetched for those who add addresses. */
  Web web() {
    WebSettings usual = WebSettings.DEFAULT;
    return new Web(
        new WebSettings(allowPrivate, usual.timeout(), usual.pause(), usual.maxSize()), false);
  }

  /**
   * What they say.
   *
   * @param readers how many texts are read at a time
   * @throws ParameterException if it can't be done
   */
  Serving serving(int readers) {
    if (port < 0 || port > GREATEST_PORT) {
      throw wrong("--port: " + port + " is no port: there are 0 to " + GREATEST_PORT);
    }
    if (rate.filter(each -> each < 0).isPresent()) {
      throw wrong("--rate: write a whole number of 0 or more");
    }
    InetAddress address = address();
    boolean loopback = address.isLoopbackAddress();
    if (token.isEmpty() && !loopback) {
      throw wrong("--host: others can reach " + host + ": set a --token that they must send");
    }
    if (token.filter(each -> !TOKEN.matcher(each).matches()).isPresent()) {
      throw wrong("--token: write 16 characters or more, of ASCII and without blanks");
    }
    return new Serving(
        host,
        address,
        port,
        token,
        allowedHosts,
        rate.orElse(loopback ? 0 : USUAL_RATE),
        readers,
        WAITING,
        PATIENCE);
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw wrong("--host: there is no address " + host);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
