package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What standard output and standard error are connected to.
 *
 * @param in whether a person types standard input
 * @param out whether a person sees standard output
 * @param err whether a person sees standard error
 * @param plain whether the person has asked all programs for no colours
 * @param columns of the screen, if they are known from the environment
 */
record Terminal(boolean in, boolean out, boolean err, boolean plain, String columns) {
  /** The property that holds the numbers of those of 0, 1 and 2 that are terminals. */
  private static final String TOLD = "onrecord.terminals";

  private static final int DEFAULT_COLUMNS = 80;
  private static final Path SCREEN = Path.of("/dev/tty");

  /** No terminal anywhere. */
  static final Terminal NONE = new Terminal(false, false, false, false, "");

  /**
   * Of this process.
   *
   * @see <a href="https://no-color.org">the convention of NO_COLOR</a>
   */
  static Terminal ofThisProcess() {
    Map<String, String> environment = System.getenv();
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        isTerminal(0),
        isTerminal(1),
        isTerminal(2),
        plain,
        environment.getOrDefault("COLUMNS", ""));
  }

  boolean colour() {
    return out && !plain;
  }

  /** Columns of the screen; 80 where there is none. */
  int width() {
    if (columns.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(columns);
    }
    return out || err ? screenColumns() : DEFAULT_COLUMNS;
  }

  /** As whoever started this process says, or as Linux does; else it is taken for none. */
  private static boolean isTerminal(int stream) {
    String told = System.getProperty(TOLD);
    if (told != null) {
      return told.contains(String.valueOf(stream));
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static int screenColumns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(SCREEN.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String[] size =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
              .strip()
              .split(" ");
      int columns = size.length == 2 ? Integer.parseInt(size[1]) : 0;
      return columns > 0 ? columns : DEFAULT_COLUMNS;
    } catch (IOException | NumberFormatException e) {
      return DEFAULT_COLUMNS;
    }
  }
}
