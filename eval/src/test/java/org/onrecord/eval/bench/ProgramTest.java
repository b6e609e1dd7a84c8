package org.onrecord.eval.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
  private static final Path ARTICLE = Path.of("article.txt");

  @TempDir private Path folder;

  @BeforeEach
  void needsAShell() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh here");
  }

  private Program program(String script) throws IOException {
    Path file = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return new Program(file, List.of("--model", "m"));
  }

  @Test
  void isStartedAsAUserWould() throws IOException {
    Path arguments = folder.resolve("arguments");
    double seconds =
        program("echo \"$@\" > '" + arguments + "'; echo said").secondsToOutput(ARTICLE);
    assertTrue(seconds > 0);
    assertEquals(List.of("read --model m article.txt"), Files.readAllLines(arguments));
  }

  @Test
  void oneThatFailsOrSaysNothingIsNoMeasurement() throws IOException {
    Program failing = program("echo said; exit 3");
    Exception failure = assertThrows(BenchException.class, () -> failing.secondsToOutput(ARTICLE));
    assertEquals(
        "`" + failing.command() + " read --model m article.txt` ended with status 3",
        failure.getMessage());
    Program silent = program("exit 0");
    assertThrows(BenchException.class, () -> silent.secondsToOutput(ARTICLE));
    Program missing = new Program(folder.resolve("none"), List.of());
    assertThrows(BenchException.class, () -> missing.secondsToOutput(ARTICLE));
  }

  @Test
  void peakMemoryOfAProcess() throws IOException {
    assumeTrue(PeakMemory.isKnown(), "this system tells no peak memory");
    double peak = program("sleep 0.1").peakBytes(ARTICLE);
    assertTrue(peak > 1e5 && peak < 1e8, "bytes: " + peak);
  }

  @Test
  void peakMemoryStandsInAStatusFile() {
    assertEquals(
        OptionalLong.of(3_145_728),
        PeakMemory.in("Name:\tjava\nVmPeak:\t 4667140 kB\nVmHWM:\t    3072 kB\nVmRSS:\t 100 kB\n"));
    assertEquals(OptionalLong.empty(), PeakMemory.in("Name:\tjava\nState:\tZ (zombie)\n"));
  }
}
