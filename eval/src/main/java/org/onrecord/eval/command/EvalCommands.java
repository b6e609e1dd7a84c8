package org.onrecord.eval.command;

import java.util.List;

/** The subcommands that measure. */
public final class EvalCommands {
  private EvalCommands() {}

  /** New ones, each annotated for picocli. */
  public static List<Object> all() {
    return List.of(
        new AttributionCommand(),
        new NestedCommand(),
        new ActsCommand(),
        new CalibrationCommand(),
        new ActorsCommand(),
        new CoreferenceCommand(),
        new TimeCommand(),
        new SpokenTimeCommand(),
        new PlaceCommand(),
        new EventsCommand(),
        new LocationCommand(),
        new FactualityCommand(),
        new DisputesCommand(),
        new EventCoreferenceCommand(),
        new ComparedCommand(),
        new ComparedAcrossCommand(),
        new DuplicatesCommand(),
        new ComparedEventsCommand(),
        new EntitiesCommand(),
        new ParseCommand(),
        new SentencesCommand(),
        new TokenizerCommand(),
        new BenchCommand());
  }
}
