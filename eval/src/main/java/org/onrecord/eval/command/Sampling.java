package org.onrecord.eval.command;

import org.onrecord.eval.score.Bootstrap;
import picocli.CommandLine.Option;

/** How intervals are estimated. */
final class Sampling {
  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Bootstrap samples for the 95 %% intervals (default ${DEFAULT-VALUE}).")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of the samples (default ${DEFAULT-VALUE}).")
  private long seed;

  Bootstrap bootstrap() {
    return new Bootstrap(resamples, seed);
  }
}
