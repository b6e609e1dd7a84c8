package org.onrecord.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The browser of the person who sits before this computer. */
final class Browser {
  private Browser() {}

  /** Opens an address, if there is a screen to open it on; if not, or if that fails, nothing. */
  static void open(String address) {
    Optional<String> opener = opener(System.getProperty("os.name", ""), System.getenv());
    if (opener.isPresent()) {
      try {
        Process ignored =
            new ProcessBuilder(opener.get(), address)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
      } catch (IOException e) {
        // The address has been printed: the person can open it.
      }
    }
  }

  /**
   * The program that opens an address in the browser that a person likes.
   *
   * @param system its name, as Java has it
   */
  static Optional<String> opener(String system, Map<String, String> environment) {
    if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
      return Optional.of("open");
    }
    boolean screen =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return screen ? Optional.of("xdg-open") : Optional.empty();
  }
}
