package org.onrecord.eval.reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.onrecord.eval.report.Rounded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a Python script that scores the same thing: {@code attribution.py LAYOUT GOLD RECORDS}
 * prints one JSON object of figures on its last line.
 *
 * @param script where it is
 */
public record ReferenceScorer(Path script) {
  /** How gold is laid out, by the script's names. */
  public enum Layout {
    POLNEAR,
    GOLD;

    private String word() {
      return this == POLNEAR ? "polnear" : "gold";
    }
  }

  /**
   * The figures that the script gives.
   *
   * @throws IOException if it can't be run, fails, or prints none
   */
  public SequencedMap<String, BigDecimal> figures(Layout layout, Path gold, Path records)
      throws IOException {
    String printed = run(layout.word(), gold.toString(), records.toString());
    JsonNode json = new JsonMapper().readTree(printed.strip().lines().reduce("", (a, b) -> b));
    SequencedMap<String, BigDecimal> figures = new LinkedHashMap<>();
    json.forEachEntry((name, value) -> figures.put(name, Rounded.of(value.doubleValue())));
    return figures;
  }

  private String run(String layout, String gold, String records) throws IOException {
    Path errors = Files.createTempFile("reference", ".txt");
    try {
      Process process =
          new ProcessBuilder("python3", script.toString(), layout, gold, records)
              .redirectError(errors.toFile())
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(script + " failed: " + Files.readString(errors));
      }
      return printed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while " + script + " was running", e);
    } finally {
      Files.delete(errors);
    }
  }
}
