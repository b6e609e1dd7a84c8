package org.onrecord.eval.command;

import java.util.Locale;
import org.onrecord.eval.gold.Part;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which part of a gold file counts. */
final class PartOption {
  @Option(
      names = "--part",
      paramLabel = "PART",
      defaultValue = "dev",
      description = "dev (default), train, or closed: figures alone, no examples.")
  private Part part = Part.DEV;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  Part part() {
    return part;
  }

  /** For titles: {@code dev}, {@code closed}. */
  String word() {
    return part.name().toLowerCase(Locale.ROOT);
  }

  boolean mayShowExamples() {
    return part != Part.CLOSED;
  }

  /** Wrong usage where an option asks for examples of a part that isn't to be looked at. */
  void refuseExamples(String option) {
    if (!mayShowExamples()) {
      throw new ParameterException(
          spec.commandLine(), option + " shows examples, and part " + word() + " has none to show");
    }
  }
}
